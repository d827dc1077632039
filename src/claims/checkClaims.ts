/** The statements of the summary, each checked against the tables. */
import { isActor } from '../model/places.ts';
import { aidChecks } from './aid.ts';
import {
  type CheckedClaim,
  type Checks,
  CLAIM_PANELS,
  type ClaimPanel,
  type ClaimTables,
} from './checked.ts';
import { diasporaChecks } from './diaspora.ts';
import { LINKS } from './links.ts';
import { migrationChecks } from './migration.ts';
import { timelineChecks } from './timelines.ts';
import { tradeChecks } from './trade.ts';

const CHECKS: Readonly<Record<ClaimPanel, Checks>> = {
  aid: aidChecks,
  trade: tradeChecks,
  migration: migrationChecks,
  diaspora: diasporaChecks,
  timelines: timelineChecks,
};

/** In the order of the table. A statement without a check is a bug, and stops the build. */
export function checkClaims(tables: ClaimTables): CheckedClaim[] {
  return tables.claims.map(({ id, panel: panelText, actor, statement, as_printed: asPrinted }) => {
    const panel = CLAIM_PANELS.find((one) => one === panelText);
    const check = panel && CHECKS[panel][id];
    const href = LINKS[id];
    if (!panel || !check || !href)
      throw new Error(`The statement '${id}' (panel '${panelText}') has no check or no link`);
    const { found, verdict } = check.find(tables);
    return {
      id,
      panel,
      actor: isActor(actor) ? actor : null,
      statement,
      asPrinted,
      found,
      verdict,
      href,
      rule: check.rule,
    };
  });
}
