/** Residents or entries by year, state and status. */
import type { Tables } from '../../../datasets/index.ts';
import { isState, STATES, type State } from '../../../model/places.ts';
import type { Point } from '../../../model/view/picture.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import { largestSum } from '../proportions.ts';
import { ALL_STATUSES, type Status, statusOf } from './statuses.ts';

export type JapanTables = Pick<Tables, 'japan-residents' | 'japan-entries'>;
export type Measure = 'residents' | 'entries';

interface Count {
  readonly value: number;
  readonly run: string;
}

export interface Counts {
  readonly measure: Measure;
  /** Statuses this source has, in the order of the choice. */
  readonly statuses: readonly Status[];
  readonly at: (state: State, status: Status, year: number) => Count | undefined;
}

export function countsOf(tables: JapanTables, measure: Measure): Counts {
  const byKey = new Map<string, Count>();
  const found = new Set<Status>();
  const add = (state: string, coded: string, year: number, count: Count) => {
    const status = statusOf(coded);
    if (!status || !isState(state)) return;
    found.add(status);
    byKey.set(state + status + year, count);
  };
  if (measure === 'residents') {
    for (const { origin, status, year, persons, series } of tables['japan-residents'])
      add(origin, status, year, { value: persons, run: series });
  } else {
    for (const { origin, status, year, entries, source } of tables['japan-entries'])
      add(origin, status, year, { value: entries, run: source });
  }
  return {
    measure,
    statuses: ALL_STATUSES.filter((status) => found.has(status)),
    at: (state, status, year) => byKey.get(state + status + year),
  };
}

/** A status without a row did not exist or was not used, so that nothing is lacking in the sum of the others. */
export function sumAt(
  counts: Counts,
  states: readonly State[],
  statuses: readonly Status[],
  year: number,
): Point {
  const known = states.flatMap((state) => statuses.flatMap((status) => counts.at(state, status, year) ?? []));
  const value = known.length === 0 ? null : known.reduce((sum, one) => sum + one.value, 0);
  return { at: year, value, run: known[0]?.run ?? counts.measure };
}

export function pointsOver(
  counts: Counts,
  states: readonly State[],
  statuses: readonly Status[],
  years: YearRange,
): Point[] {
  return yearsOf(years).map((year) => sumAt(counts, states, statuses, year));
}

/** The greatest value of one status over any group of as many states. */
export function greatestOfStatus(counts: Counts, size: number, coverage: YearRange): number {
  const sums = yearsOf(coverage).flatMap((year) =>
    counts.statuses.map((status) =>
      largestSum(
        STATES.map((state) => counts.at(state, status, year)?.value ?? 0),
        size,
      ),
    ),
  );
  return Math.max(0, ...sums);
}

/** The greatest value of one state with all its statuses. */
export function greatestOfState(counts: Counts, coverage: YearRange): number {
  const sums = yearsOf(coverage).flatMap((year) =>
    STATES.map((state) => sumAt(counts, [state], counts.statuses, year).value ?? 0),
  );
  return Math.max(0, ...sums);
}
