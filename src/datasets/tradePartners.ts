import { STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';
import { TRADE_FLAGS, TRADE_FLOWS } from './trade.ts';

/** Trade of the five states with every partner; flows are the state's. */
export const tradePartners = table('trade-partners.csv', {
  year,
  reporter: code(STATES),
  partner: filled,
  flow: code(TRADE_FLOWS),
  usd_million: number,
  flag: code(TRADE_FLAGS),
  source: filled,
});
