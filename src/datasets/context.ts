import { ACTORS, STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

/** Population and GDP, by which figures are set in proportion. */
export const context = table('context.csv', {
  year,
  country: code([...ACTORS, ...STATES]),
  measure: code(['population', 'gdp-current-usd']),
  value: number,
  source: filled,
});
