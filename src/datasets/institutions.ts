import { ACTORS } from '../model/places.ts';
import { code, filled, optional, text, year } from './columns.ts';
import { table } from './table.ts';

/** The bodies through which the actors work with the region and the diaspora. */
export const institutions = table('brief/institutions.csv', {
  actor: code(ACTORS),
  name: filled,
  kind: filled,
  since: optional(year),
  detail: text,
});
