import { STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

/** Residents of Japan at the year's end by status; `registry` and `resident` are two series. */
export const japanResidents = table('japan-residents.csv', {
  year,
  origin: code([...STATES, 'WLD']),
  status: filled,
  series: code(['registry', 'resident']),
  persons: number,
  source: filled,
});
