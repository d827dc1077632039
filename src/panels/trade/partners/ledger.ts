/** What each state trades with each partner; totals and what is allocated to nobody are kept apart, and never ranked. */
import type { Tables } from '../../../datasets/index.ts';
import { onceForEach } from '../../../datasets/once.ts';
import type { State } from '../../../model/places.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import { type Direction, mirrored } from '../reports.ts';

export interface Entry {
  readonly partner: string;
  readonly state: State;
  readonly year: number;
  readonly value: number;
  readonly isEstimated: boolean;
}

export interface Ledger {
  /** Partners that are somebody: these are ranked. */
  readonly entries: readonly Entry[];
  /** "Countries not specified", "special categories". */
  readonly unallocated: readonly Entry[];
  /** The printed total of a state and year; null where none is printed. */
  readonly worldOf: (state: State, year: number) => number | null;
}

const WORLD = 'WLD';

interface Reported {
  readonly entries: readonly Entry[];
  readonly worlds: ReadonlyMap<string, number>;
}

/** All rows of a flow. */
const reportedOf = onceForEach((rows: Tables['trade-partners'], flow: Direction): Reported => {
  const reported = mirrored(flow);
  const worlds = new Map<string, number>();
  const entries: Entry[] = [];
  for (const { flow: direction, partner, reporter: state, year, usd_million: value, flag } of rows) {
    if (direction !== reported) continue;
    if (partner === WORLD) worlds.set(state + year, value);
    else entries.push({ partner, state, year, value, isEstimated: flag === 'e' });
  }
  return { entries, worlds };
});

export function ledgerOf(
  { 'trade-partners': rows, partners }: Pick<Tables, 'trade-partners' | 'partners'>,
  flow: Direction,
): Ledger {
  const nobody = new Set(partners.flatMap(({ code, role }) => (role === 'other' ? [code] : [])));
  const { entries, worlds } = reportedOf(rows, flow);
  return {
    entries: entries.filter(({ partner }) => !nobody.has(partner)),
    unallocated: entries.filter(({ partner }) => nobody.has(partner)),
    worldOf: (state, year) => worlds.get(state + year) ?? null,
  };
}

export interface Selection {
  readonly countries: readonly State[];
  readonly years: YearRange;
}

export function within(
  entries: readonly Entry[],
  { countries, years: [first, last] }: Selection,
): readonly Entry[] {
  return entries.filter(({ state, year }) => year >= first && year <= last && countries.includes(state));
}

export const sumOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { value }) => sum + value, 0);

export interface Fullness {
  readonly state: State;
  readonly year: number;
  /** What all partners add up to, in parts of the printed total; null where no total is printed. */
  readonly part: number | null;
}

/** For each state and year with partners, how much of the total they make. */
export function fullnessOf(ledger: Ledger, selection: Selection): Fullness[] {
  const sums = new Map<string, number>();
  for (const { state, year, value } of [
    ...within(ledger.entries, selection),
    ...within(ledger.unallocated, selection),
  ]) {
    sums.set(state + year, (sums.get(state + year) ?? 0) + value);
  }
  return selection.countries.flatMap((state) =>
    yearsOf(selection.years).flatMap((year) => {
      const sum = sums.get(state + year);
      const world = ledger.worldOf(state, year);
      return sum === undefined ? [] : [{ state, year, part: world === null ? null : sum / world }];
    }),
  );
}
