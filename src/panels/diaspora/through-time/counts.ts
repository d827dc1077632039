/** The counts that a view is made of, and how they stand to each other. */
import type { RowsOf } from '../../../datasets/index.ts';
import { STATES, type State } from '../../../model/places.ts';
import type { YearRange } from '../../../model/years.ts';
import { FAMILY_IDS, type Family } from './families.ts';

export type Count = RowsOf<'diaspora'>[number];
export type DatedCount = Count & { readonly year: number };

const isDated = (count: Count): count is DatedCount => count.year !== undefined;

export interface Selection {
  readonly dated: readonly DatedCount[];
  /** Counts whose source gives no year: no filter of years can tell whether they belong. */
  readonly undated: readonly Count[];
}

/** By definition, state and year. */
export function selected(
  rows: readonly Count[],
  families: readonly string[],
  states: readonly State[],
  years: YearRange,
): Selection {
  const own = FAMILY_IDS.flatMap((family) =>
    STATES.flatMap((state) => rows.filter((row) => row.family === family && row.country === state)),
  ).filter(({ family, country }) => families.includes(family) && states.includes(country));
  return {
    dated: own.filter(isDated).filter(({ year }) => year >= years[0] && year <= years[1]),
    undated: own.filter((row) => !isDated(row)),
  };
}

/** The first and the last count of a state under one definition; the same where there is only one. */
export interface Course {
  readonly state: State;
  readonly first: DatedCount;
  readonly last: DatedCount;
}

export interface FamilyCourses {
  readonly family: Family;
  /** Largest last count first. */
  readonly courses: readonly Course[];
}

/**
 * The definition with most counts, and of equals the one that reaches furthest: it says most about change.
 * Null where nothing is dated.
 */
export function bestCounted(dated: readonly DatedCount[]): FamilyCourses | null {
  const yearsOf = (of: Family) => dated.flatMap(({ family, year }) => (family === of ? [year] : []));
  const countOf = (family: Family) => yearsOf(family).length;
  const lastOf = (family: Family) => Math.max(0, ...yearsOf(family));
  const [best] = FAMILY_IDS.toSorted((a, b) => countOf(b) - countOf(a) || lastOf(b) - lastOf(a));
  if (!best || countOf(best) === 0) return null;
  const courses = STATES.flatMap((state): Course[] => {
    const own = dated
      .filter(({ family, country }) => family === best && country === state)
      .toSorted((a, b) => a.year - b.year);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ state, first, last }] : [];
  });
  return { family: best, courses: courses.toSorted((a, b) => b.last.persons - a.last.persons) };
}
