/** Shares, only where the denominator allows: never of a sum that holds a negative net flow, never of part of a total. */
import { listInWords, nameOf, STATES } from '../../../model/places.ts';
import { nameInText } from '../briefNames.ts';
import { type Gift, type Giving, isWhole, type Selection, sumOf, within } from './gifts.ts';
import type { Measure } from './measures.ts';
import type { Standing } from './standing.ts';

export interface Shares {
  /** What all gave together; null where the table does not say. */
  readonly whole: number | null;
  /** Per cent of the whole; null where it cannot be computed. */
  readonly of: (amount: number) => number | null;
  /** A whole sentence on why there is none. */
  readonly refusal: string | null;
}

const REFUSED = 'Shares cannot be computed';

/** "Japan to Kazakhstan and Uzbekistan; Germany to Kazakhstan". */
function flowsInWords(gifts: readonly Gift[]): string {
  const donors = [...new Set(gifts.map(({ key }) => key))];
  const parts = donors.map((donor) => {
    const states = new Set(gifts.filter(({ key }) => key === donor).map(({ state }) => state));
    return `${nameInText(donor)} to ${listInWords(STATES.filter((state) => states.has(state)).map(nameOf))}`;
  });
  return parts.join('; ');
}

const byWhole = (whole: number) => (amount: number) =>
  amount < 0 || whole <= 0 ? null : (amount / whole) * 100;

function sharesOfDac({ gifts, dac }: Giving, selection: Selection): Shares {
  const total = sumOf(within(dac, selection));
  const negative = within([...gifts, ...dac], selection).filter(({ value }) => value < 0);
  const refused = (why: string, whole: number | null): Shares => ({
    whole,
    of: () => null,
    refusal: `${REFUSED}: ${why}.`,
  });
  if (!isWhole(dac, selection)) return refused('the DAC total is not reported for all of this', null);
  if (negative.length === 0) return { whole: total, of: byWhole(total), refusal: null };
  const flows = flowsInWords(negative);
  return refused(
    `in some of these years repayments of earlier loans exceeded new aid, so that the net flow is negative (${flows})`,
    total,
  );
}

/** A negative grant is money returned: its donor has no share, and it is not set against the others' gifts. */
function sharesOfListed(standings: readonly Standing[]): Shares {
  const whole = standings.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  return { whole, of: byWhole(whole), refusal: null };
}

export function sharesOf(
  giving: Giving,
  measure: Measure,
  selection: Selection,
  standings: readonly Standing[],
): Shares {
  return measure === 'net-oda' ? sharesOfDac(giving, selection) : sharesOfListed(standings);
}
