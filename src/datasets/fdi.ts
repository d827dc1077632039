import { ACTORS, STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

/** Foreign direct investment of the actors in the five states, 2001-2012. */
export const fdi = table('fdi.csv', {
  year,
  investor: code(ACTORS),
  host: code(STATES),
  measure: code(['flow', 'stock']),
  reported_by: code(['host', 'investor']),
  usd_million: number,
  source: filled,
});
