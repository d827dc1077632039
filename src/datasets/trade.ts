import { ACTORS, STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

export const TRADE_FLOWS = ['exports', 'imports'] as const;
/** Empty, e: estimated by the IMF, p: preliminary. */
export const TRADE_FLAGS = ['', 'e', 'p'] as const;

/** Trade between the actors and the five states, as either side reports it; flows are the reporter's. */
export const trade = table('trade.csv', {
  year,
  reporter: code([...ACTORS, ...STATES]),
  partner: code([...ACTORS, ...STATES, 'WLD']),
  flow: code(TRADE_FLOWS),
  usd_million: number,
  flag: code(TRADE_FLAGS),
  source: filled,
});
