/** Where each donor stands by what it gave in all to the chosen states over the chosen years. */
import { grouped } from '../../../model/grouped.ts';
import { STATES, type State } from '../../../model/places.ts';
import { placesOf } from '../../../model/ranking.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import { groupsOf } from '../widestSums.ts';
import { type Gift, type Giving, type Kind, type Selection, sumOf, within } from './gifts.ts';
import type { Measure } from './measures.ts';

export interface Standing {
  readonly donor: string;
  readonly kind: Kind;
  readonly amount: number;
  readonly place: number;
  /** Its place among countries; null for a multilateral. */
  readonly placeAmongCountries: number | null;
  /** Years with a figure for any of the states. */
  readonly years: number;
  /** Chosen states for which the table does not follow this donor in any year: its sum is too small by them. */
  readonly absent: readonly State[];
}

/**
 * Net ODA comes as a series for each pair of donor and state, so a pair without a row was left out of the table. Grants
 * come as single entries without their zeros, where a pair without a row says nothing.
 */
function absentPairs({ gifts }: Giving, measure: Measure): (donor: string) => readonly State[] {
  if (measure !== 'net-oda') return () => [];
  const present = new Set(gifts.map(({ key, state }) => key + state));
  return (donor) => STATES.filter((state) => !present.has(donor + state));
}

/** The greatest donor first. */
export function standingsOf(giving: Giving, measure: Measure, selection: Selection): Standing[] {
  const absentOf = absentPairs(giving, measure);
  const donors = grouped(within(giving.gifts, selection), ({ key }) => key);
  const amounts = new Map([...donors].map(([donor, gifts]) => [donor, sumOf(gifts)]));
  const countries = [...amounts].filter(([donor]) => giving.kindOf(donor) === 'country');
  const places = placesOf(amounts);
  const amongCountries = placesOf(new Map(countries));
  return [...donors]
    .map(([donor, gifts]) => ({
      donor,
      kind: giving.kindOf(donor),
      amount: amounts.get(donor) ?? 0,
      place: places.get(donor) ?? 0,
      placeAmongCountries: amongCountries.get(donor) ?? null,
      years: new Set(gifts.map(({ year }) => year)).size,
      absent: absentOf(donor).filter((state) => selection.countries.includes(state)),
    }))
    .sort((a, b) => a.place - b.place || a.donor.localeCompare(b.donor));
}

/** Each donor's place among all in each year; a year in which it has no figure has no place. */
export function placesByYear(
  gifts: readonly Gift[],
  countries: readonly State[],
  years: YearRange,
): Map<number, Map<string, number>> {
  const sums = new Map(yearsOf(years).map((year) => [year, new Map<string, number>()]));
  for (const { key, state, year, value } of gifts) {
    const inYear = sums.get(year);
    if (inYear && countries.includes(state)) inYear.set(key, (inYear.get(key) ?? 0) + value);
  }
  return new Map([...sums].map(([year, amounts]) => [year, placesOf(amounts)]));
}

/** The last place that any of these donors takes in any year, with any group of as many states. */
export function worstPlace(
  gifts: readonly Gift[],
  donors: readonly string[],
  size: number,
  coverage: YearRange,
): number {
  let worst = 1;
  for (const group of groupsOf(size)) {
    for (const places of placesByYear(gifts, group, coverage).values()) {
      for (const donor of donors) worst = Math.max(worst, places.get(donor) ?? 1);
    }
  }
  return worst;
}
