/** What each donor gave to each state in each year; totals are kept apart and never ranked. */
import type { Tables } from '../../../datasets/index.ts';
import { onceForEach } from '../../../datasets/once.ts';
import type { State } from '../../../model/places.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import type { Amount } from '../widestSums.ts';
import type { Measure } from './measures.ts';

export type Kind = 'country' | 'multilateral';

export interface Gift extends Amount {
  readonly source: string;
}

export interface Giving {
  readonly gifts: readonly Gift[];
  /** What all DAC donors gave, listed or not. */
  readonly dac: readonly Gift[];
  readonly kindOf: (donor: string) => Kind;
}

export const DAC = 'DAC';

/** All rows of a measure. */
const given = onceForEach((aid: Tables['aid'], measure: Measure) =>
  aid.flatMap((row): Gift[] =>
    row.measure === measure
      ? [
          {
            key: row.donor,
            state: row.recipient,
            year: row.year,
            value: row.usd_million,
            source: row.source,
          },
        ]
      : [],
  ),
);

export function givingOf({ aid, partners }: Pick<Tables, 'aid' | 'partners'>, measure: Measure): Giving {
  const roles = new Map(partners.map(({ code, role }) => [code, role]));
  const all = given(aid, measure);
  return {
    gifts: all.filter(({ key }) => roles.get(key) !== 'total'),
    dac: all.filter(({ key }) => key === DAC),
    kindOf: (donor) =>
      ['multilateral', 'other'].includes(roles.get(donor) ?? '') ? 'multilateral' : 'country',
  };
}

export interface Selection {
  readonly countries: readonly State[];
  readonly years: YearRange;
}

export function within(gifts: readonly Gift[], { countries, years: [first, last] }: Selection): Gift[] {
  return gifts.filter(({ state, year }) => year >= first && year <= last && countries.includes(state));
}

export const sumOf = (gifts: readonly Gift[]): number => gifts.reduce((sum, { value }) => sum + value, 0);

/** What the DAC total holds beyond the donors of the table, cell by cell; nothing where there is no total. */
export function unlistedOf({ gifts, dac }: Giving): Gift[] {
  const listed = new Map<string, number>();
  for (const { state, year, value } of gifts) {
    listed.set(state + year, (listed.get(state + year) ?? 0) + value);
  }
  return dac.map((total) => ({ ...total, value: total.value - (listed.get(total.state + total.year) ?? 0) }));
}

/** Whether the total is there for every state and year of the selection. */
export function isWhole(dac: readonly Gift[], { countries, years }: Selection): boolean {
  return within(dac, { countries, years }).length === countries.length * yearsOf(years).length;
}
