import { STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

const AID_MEASURES = ['net-oda', 'grants', 'grants-2022usd', 'loans-disbursed', 'debt-service'] as const;
export type AidMeasure = (typeof AID_MEASURES)[number];

/** Flows to the five states by donor or creditor, million US dollars (constant for grants-2022usd). */
export const aid = table('aid.csv', {
  year,
  donor: filled,
  recipient: code(STATES),
  measure: code(AID_MEASURES),
  usd_million: number,
  source: filled,
});
