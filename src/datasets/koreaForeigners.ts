import { STATES } from '../model/places.ts';
import { code, filled, month, number } from './columns.ts';
import { table } from './table.ts';

/** Foreigners staying in Korea at the month's end, all and those on student visas. */
export const koreaForeigners = table('korea-foreigners.csv', {
  month,
  origin: code(STATES),
  measure: code(['staying', 'study-degree', 'study-language']),
  persons: number,
  source: filled,
});
