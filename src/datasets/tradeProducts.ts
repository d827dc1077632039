import { ACTORS, STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

/** Exports by section of the Standard International Trade Classification; three years only. */
export const tradeProducts = table('trade-products.csv', {
  year,
  exporter: code([...ACTORS, ...STATES]),
  importer: code([...ACTORS, ...STATES]),
  sitc_section: filled,
  section: filled,
  usd_million: number,
  source: filled,
});
