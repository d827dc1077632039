import { STATES } from '../model/places.ts';
import { code, filled, number, optional, year } from './columns.ts';
import { table } from './table.ts';

/** Korea's grants by type of cooperation, 1992-2007. */
export const aidKoicaTypes = table('aid-koica-types.csv', {
  year,
  recipient: code(STATES),
  type: filled,
  usd_million: optional(number),
  projects: optional(number),
  source: filled,
});
