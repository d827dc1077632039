/** Where each partner stands by what it traded in all with the chosen states over the chosen years. */
import { grouped } from '../../../model/grouped.ts';
import { type Actor, isActor, type State } from '../../../model/places.ts';
import { placesOf } from '../../../model/ranking.ts';
import type { YearRange } from '../../../model/years.ts';
import type { Direction } from '../reports.ts';
import { FLOWS, type FlowWords } from './choices.ts';
import { type Ledger, type Selection, sumOf, within } from './ledger.ts';
import { type Shares, sharesOf } from './shares.ts';

export interface Standing {
  readonly partner: string;
  readonly amount: number;
  readonly place: number;
  /** Per cent of all trade; null where it cannot be computed. */
  readonly share: number | null;
  /** Years with a figure for any of the states. */
  readonly years: number;
  readonly isEstimated: boolean;
}

export interface Ranking extends Selection {
  readonly flow: Direction;
  readonly words: FlowWords;
  readonly actors: readonly Actor[];
  /** Codes to set beside the actors. */
  readonly compared: readonly string[];
  readonly coverage: YearRange;
  readonly ledger: Ledger;
  /** The greatest partner first. */
  readonly standings: readonly Standing[];
  readonly shares: Shares;
  /** What the states allocate to no partner. */
  readonly unallocated: number;
}

interface Asked {
  readonly flow: Direction;
  readonly actors: readonly Actor[];
  readonly compared: readonly string[];
  readonly countries: readonly State[];
  readonly years: YearRange;
  readonly coverage: YearRange;
}

function standingsOf(ledger: Ledger, selection: Selection, { whole }: Shares): Standing[] {
  const groups = grouped(within(ledger.entries, selection), ({ partner }) => partner);
  const amounts = new Map([...groups].map(([partner, entries]) => [partner, sumOf(entries)]));
  const places = placesOf(amounts);
  return [...groups]
    .map(([partner, entries]) => {
      const amount = amounts.get(partner) ?? 0;
      return {
        partner,
        amount,
        place: places.get(partner) ?? 0,
        share: whole === null ? null : (amount / whole) * 100,
        years: new Set(entries.map(({ year }) => year)).size,
        isEstimated: entries.some((entry) => entry.isEstimated),
      };
    })
    .sort((a, b) => a.place - b.place || a.partner.localeCompare(b.partner));
}

export function rankingOf(ledger: Ledger, asked: Asked): Ranking {
  const shares = sharesOf(ledger, asked);
  return {
    ...asked,
    words: FLOWS[asked.flow],
    ledger,
    shares,
    standings: standingsOf(ledger, asked, shares),
    unallocated: sumOf(within(ledger.unallocated, asked)),
  };
}

export const standingOf = ({ standings }: Ranking, partner: string): Standing | undefined =>
  standings.find((one) => one.partner === partner);

export const isChosen = (partner: string, { actors }: Pick<Ranking, 'actors'>): boolean =>
  isActor(partner) && actors.includes(partner);
