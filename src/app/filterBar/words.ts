import type { SharedFilters } from '../../model/address/filters.ts';
import { ACTORS, actorsInWords, STATES, statesInBrief } from '../../model/places.ts';
import { type YearRange, type YearSpan, yearsInWords } from '../../model/years.ts';

/** Where the filters in words stand, for whoever wants to refer to them (aria-describedby). */
export const WORDS_ID = 'filters-in-words';

/** What the words need to know: the filters as asked for, and what became of the years. */
export interface Asked {
  readonly filters: SharedFilters;
  readonly coverage: YearRange | null;
  readonly shown: YearRange | null;
}

/** The years asked for, whether or not there are any; null where none are. */
export function spanInWords({ from, to }: YearSpan): string | null {
  if (from !== null && to !== null) return yearsInWords([from, to]);
  if (from !== null) return `from ${from}`;
  return to !== null ? `to ${to}` : null;
}

function partsInWords({ filters, coverage, shown }: Asked): string[] {
  const asked = spanInWords(filters.years);
  const uncovered = asked === null || !coverage ? asked : `${asked} (not covered)`;
  const years = shown ? yearsInWords(shown) : uncovered;
  const parts = [actorsInWords(filters.actors), statesInBrief(filters.countries)];
  return [...parts, ...(years === null ? [] : [years]), ...(filters.own ? ['with own data'] : [])];
}

/** "Japan and South Korea, all five states, 1992–2023." */
export const filtersInWords = (asked: Asked): string => `${partsInWords(asked).join(', ')}.`;

/** "Japan and South Korea · all five states · 1992–2023" */
export const filtersInBrief = (asked: Asked): string => partsInWords(asked).join(' · ');

export function isFiltered({ actors, countries, years }: SharedFilters): boolean {
  const whole = years.from === null && years.to === null;
  return actors.length < ACTORS.length || countries.length < STATES.length || !whole;
}
