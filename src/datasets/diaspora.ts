import { STATES } from '../model/places.ts';
import { code, filled, number, optional, text, year } from './columns.ts';
import { table } from './table.ts';

const DIASPORA_FAMILIES = ['census', 'statistics-office', 'overseas-koreans', 'encyclopedia'] as const;

/** Counts of ethnic Koreans; each family is a definition of its own. */
export const diaspora = table('diaspora.csv', {
  country: code(STATES),
  year: optional(year),
  reference_date: text,
  persons: number,
  family: code(DIASPORA_FAMILIES),
  series: filled,
  note: text,
  source_tier: number,
  source_name: filled,
  source_url: text,
});
