import { ACTORS } from '../model/places.ts';
import { code, filled, number, text } from './columns.ts';
import { table } from './table.ts';

/** Dated events; `precision` says how much of the date is known. */
export const events = table('events.csv', {
  start: filled,
  end: text,
  precision: code(['day', 'month', 'year']),
  actor: code(ACTORS),
  parties: filled,
  category: filled,
  event: filled,
  place: text,
  status: filled,
  source_tier: number,
  source_name: filled,
  source_url: text,
});
