import { STATES } from '../model/places.ts';
import { code, filled, month, number } from './columns.ts';
import { table } from './table.ts';

/** Everyone staying in Korea at the end of 2024 by visa status and sex. */
export const koreaVisas = table('korea-visas.csv', {
  month,
  origin: code(STATES),
  status: filled,
  sex: code(['female', 'male']),
  persons: number,
  source: filled,
});
