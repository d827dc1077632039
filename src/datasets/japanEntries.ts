import { STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

/** Entries at Japan's border in the year by status: entries, not persons. */
export const japanEntries = table('japan-entries.csv', {
  year,
  origin: code(STATES),
  status: filled,
  entries: number,
  source: filled,
});
