import { ACTORS } from '../model/places.ts';
import { code, filled, text, year } from './columns.ts';
import { table } from './table.ts';

/** The actors' policies toward the region by leader. */
export const eras = table('brief/eras.csv', {
  actor: code(ACTORS),
  start: year,
  end: year,
  leader: text,
  policy: filled,
  summary: text,
});
