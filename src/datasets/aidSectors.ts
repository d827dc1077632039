import { STATES } from '../model/places.ts';
import { code, filled, number, optional, year } from './columns.ts';
import { table } from './table.ts';

/** Korea's grants and China's commitments by sector: two measures that are never added. */
export const aidSectors = table('aid-sectors.csv', {
  year,
  donor: code(['KOR', 'CHN']),
  recipient: code(STATES),
  measure: code(['koica-grants', 'china-commitments-2014usd']),
  sector: filled,
  usd_million: optional(number),
  projects: optional(number),
  source: filled,
});
