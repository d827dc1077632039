import { ACTORS } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

/** Total ODA of the actors to the whole world, million constant 2023 US dollars; the basis breaks in 2018. */
export const aidWorldwide = table('aid-worldwide.csv', {
  year,
  donor: code(ACTORS),
  usd_million_2023: number,
  basis: code(['net', 'grant-equivalent']),
  source: filled,
});
