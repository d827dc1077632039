/** Shares of all trade, where the denominator allows them. */
import { nameOf, STATES, type State } from '../../../model/places.ts';
import { formatNumber } from '../../../model/units.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import { fullnessOf, type Ledger, type Selection } from './ledger.ts';

/** A list of partners that makes less of the total than this is no list of all partners. */
const LEAST = 0.95;
/** Partners that add up to more than this of the total are said to. */
const MOST = 1.01;

export interface Shares {
  /** All trade of the selection; null where a share would mean nothing. */
  readonly whole: number | null;
  /** Why there is no share. */
  readonly refusal: string | null;
}

const refused = (why: string): Shares => ({ whole: null, refusal: `Shares cannot be computed: ${why}.` });

export function sharesOf(ledger: Ledger, selection: Selection): Shares {
  const cells = fullnessOf(ledger, selection);
  const unknown = cells.find(({ part }) => part === null);
  if (unknown) return refused(`no total is printed for ${nameOf(unknown.state)} in ${unknown.year}`);
  const thin = cells.find(({ part }) => part !== null && part < LEAST);
  if (thin) {
    const percent = formatNumber((thin.part ?? 0) * 100, 0);
    return refused(
      `the partners listed for ${nameOf(thin.state)} in ${thin.year} make ${percent}% of its total only`,
    );
  }
  const whole = cells.reduce((sum, { state, year }) => sum + (ledger.worldOf(state, year) ?? 0), 0);
  return { whole: whole > 0 ? whole : null, refusal: null };
}

/** Where the partners add up to more than the printed total: "Kyrgyzstan 1994 (4%)". */
export function overfullOf(ledger: Ledger, selection: Selection): string[] {
  return fullnessOf(ledger, selection).flatMap(({ state, year, part }) =>
    part !== null && part > MOST ? [`${nameOf(state)} ${year} (${formatNumber((part - 1) * 100, 0)}%)`] : [],
  );
}

export function groupsOf(size: number, states: readonly State[] = STATES): State[][] {
  if (size === 0) return [[]];
  return states.flatMap((state, i) =>
    groupsOf(size - 1, states.slice(i + 1)).map((rest) => [state, ...rest]),
  );
}

/** What had been traded before each year of the coverage; the last entry is the whole. */
function running(valueAt: (year: number) => number, coverage: YearRange): number[] {
  const sums = [0];
  for (const year of yearsOf(coverage)) sums.push((sums.at(-1) ?? 0) + valueAt(year));
  return sums;
}

interface Window {
  readonly size: number;
  readonly span: number;
  readonly coverage: YearRange;
}

/**
 * The greatest share that any of these partners has with any group of `size` states over any `span` neighbouring years:
 * on that scale two pictures of as many states and years compare.
 */
export function greatestShare(
  { entries, worldOf }: Ledger,
  isMeant: (partner: string) => boolean,
  { size, span, coverage }: Window,
): number {
  const values = new Map<string, Map<string, number>>();
  for (const { partner, state, year, value } of entries) {
    if (!isMeant(partner)) continue;
    const own = values.get(partner) ?? new Map<string, number>();
    values.set(partner, own.set(state + year, value));
  }
  const sumsOf = (valueAt: (state: State, year: number) => number) =>
    new Map(STATES.map((state) => [state, running((year) => valueAt(state, year), coverage)]));
  const worlds = sumsOf((state, year) => worldOf(state, year) ?? 0);
  const groups = groupsOf(size);
  let greatest = 0;
  for (const own of values.values()) {
    const sums = sumsOf((state, year) => own.get(state + year) ?? 0);
    for (const group of groups) {
      for (let start = 0; start + span <= coverage[1] - coverage[0] + 1; start += 1) {
        const over = (of: ReadonlyMap<State, readonly number[]>) =>
          group.reduce(
            (sum, state) => sum + (of.get(state)?.[start + span] ?? 0) - (of.get(state)?.[start] ?? 0),
            0,
          );
        const whole = over(worlds);
        if (whole > 0) greatest = Math.max(greatest, (over(sums) / whole) * 100);
      }
    }
  }
  return greatest;
}
