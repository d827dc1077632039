/**
 * The extent of every sum that is as wide as the one on screen: over as many states and as many neighbouring years.
 * On that shared scale two pictures of one state each, or of ten years each, compare whatever was chosen; a fitted one holds what is drawn.
 */
import { oneOf } from '../../model/choices.ts';
import { STATES, type State } from '../../model/places.ts';
import type { YearRange } from '../../model/years.ts';

export const SCALE = oneOf('Scale', { linear: 'Shared', own: 'Fitted' });
export type Scale = keyof typeof SCALE.options;

export interface Amount {
  /** A donor, a sector: what gets a bar of its own. */
  readonly key: string;
  readonly state: State;
  readonly year: number;
  readonly value: number;
}

/** Every group of so many of the states. */
export function groupsOf(size: number, states: readonly State[] = STATES): State[][] {
  if (size === 0) return [[]];
  return states.flatMap((state, i) =>
    groupsOf(size - 1, states.slice(i + 1)).map((rest) => [state, ...rest]),
  );
}

/** What one key adds up to before each year, state by state; the last entry is the whole. */
type Running = Map<State, number[]>;

function runningSums(amounts: readonly Amount[], [first, last]: YearRange): Map<string, Running> {
  const byKey = new Map<string, Running>();
  for (const { key, state, year, value } of amounts) {
    if (year < first || year > last) continue;
    const states = byKey.get(key) ?? new Map<State, number[]>();
    const years = states.get(state) ?? new Array<number>(last - first + 2).fill(0);
    years[year - first + 1] = (years[year - first + 1] ?? 0) + value;
    byKey.set(key, states.set(state, years));
  }
  for (const years of [...byKey.values()].flatMap((states) => [...states.values()])) {
    for (let i = 1; i < years.length; i += 1) years[i] = (years[i] ?? 0) + (years[i - 1] ?? 0);
  }
  return byKey;
}

/** Least (never above zero) and greatest sum of any key over any group of `size` states and any `span` years. */
export function extentOfWidest(
  amounts: readonly Amount[],
  coverage: YearRange,
  size: number,
  span: number,
): [least: number, greatest: number] {
  let least = 0;
  let greatest = 0;
  const starts = coverage[1] - coverage[0] + 2 - span;
  const groups = groupsOf(size);
  for (const running of runningSums(amounts, coverage).values()) {
    for (const group of groups) {
      for (let start = 0; start < starts; start += 1) {
        let sum = 0;
        for (const state of group) {
          const years = running.get(state);
          if (years) sum += (years[start + span] ?? 0) - (years[start] ?? 0);
        }
        least = Math.min(least, sum);
        greatest = Math.max(greatest, sum);
      }
    }
  }
  return [least, greatest];
}
