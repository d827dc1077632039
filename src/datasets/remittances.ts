import { STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

/** Remittances received from all countries together, million US dollars. */
export const remittances = table('remittances.csv', {
  year,
  recipient: code(STATES),
  usd_million: number,
  source: filled,
});
