/** Sums over states, with what they lack; and the extent of every sum of as many states, for a scale that compares. */
import { ACTORS, nameOf, STATES, type State } from '../../model/places.ts';
import type { Point } from '../../model/view/picture.ts';
import { type YearRange, yearsOf } from '../../model/years.ts';
import type { ObservationIndex } from './observations.ts';
import type { Proportion } from './proportion.ts';

/** One actor's value over some states in one year. Members that are not reported are named, not counted as zero. */
export function sumAt(
  index: ObservationIndex,
  actor: string,
  states: readonly State[],
  year: number,
  proportion: Proportion | null,
): Point {
  let sum = 0;
  let base = 0;
  let members = 0;
  let estimated: string | undefined;
  const runs = new Set<string>();
  const lacking: string[] = [];
  for (const state of states) {
    const one = index.get(actor, state, year);
    const size = proportion ? proportion.base(state, year) : 1;
    if (!one || size === null) {
      lacking.push(nameOf(state));
      continue;
    }
    sum += one.value;
    base += size;
    members += 1;
    runs.add(one.run);
    estimated = one.estimated ?? estimated;
  }
  const run = [...runs].sort().join('+');
  if (members === 0) return { at: year, value: null, run };
  return {
    at: year,
    value: proportion ? (sum / base) * proportion.factor : sum,
    run,
    ...(estimated ? { estimated } : {}),
    ...(lacking.length > 0 ? { lacking } : {}),
  };
}

/** One actor's values over some states, a point a year. */
export function sumsOver(
  index: ObservationIndex,
  actor: string,
  states: readonly State[],
  years: YearRange,
  proportion: Proportion | null,
): Point[] {
  return yearsOf(years).map((year) => sumAt(index, actor, states, year, proportion));
}

function choose(states: readonly State[], size: number): State[][] {
  if (size === 0) return [[]];
  return states.flatMap((state, i) => choose(states.slice(i + 1), size - 1).map((rest) => [state, ...rest]));
}

/**
 * Least and greatest value over all years, both actors (and those compared with them) and every group of as many states: two pictures of one
 * state each, or of two each, have the same scale.
 */
export function extentOfSums(
  index: ObservationIndex,
  groupSize: number,
  coverage: YearRange,
  proportion: Proportion | null,
  compared: readonly string[] = [],
): [least: number, greatest: number] {
  let least = 0;
  let greatest = 0;
  for (const states of choose(STATES, groupSize)) {
    for (const actor of [...ACTORS, ...compared]) {
      for (const { value } of sumsOver(index, actor, states, coverage, proportion)) {
        if (value === null) continue;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
  }
  return [least, greatest];
}
