/** Who reports which flow: in this panel exports and imports are always the actor's. */
import type { RowsOf } from '../../datasets/index.ts';
import type { Observation } from '../../figure/bilateral/observations.ts';
import { oneOf } from '../../model/choices.ts';
import { isActor, isState, type State } from '../../model/places.ts';
import type { YearRange } from '../../model/years.ts';

export const FLOW = oneOf('Flow', { exports: 'Exports', imports: 'Imports' });
export type Direction = keyof typeof FLOW.options;
export type Reporter = 'actor' | 'state';

/** "exports to", "imports from". */
export const PREPOSITION: Record<Direction, string> = { exports: 'to', imports: 'from' };

/** What the one side calls exports, the other calls imports. */
export const mirrored = (flow: Direction): Direction => (flow === 'exports' ? 'imports' : 'exports');

export const FLAGS = {
  '': {},
  e: { estimated: 'estimated by the IMF' },
  p: { estimated: 'preliminary' },
} as const;

/** The actor's exports are what the state reports as its imports, and the other way round. */
export function observationsOf(rows: RowsOf<'trade'>, reporter: Reporter, flow: Direction): Observation[] {
  const other = mirrored(flow);
  return rows.flatMap(
    ({ year, reporter: by, partner, flow: reported, usd_million: value, flag, source: run }) => {
      if (reporter === 'actor' && isActor(by) && isState(partner) && reported === flow) {
        return [{ year, actor: by, state: partner, value, run, ...FLAGS[flag] }];
      }
      if (reporter === 'state' && isState(by) && isActor(partner) && reported === other) {
        return [{ year, actor: partner, state: by, value, run, ...FLAGS[flag] }];
      }
      return [];
    },
  );
}

/** Turkmenistan publishes no trade by partner: what stands for its report is its partners', so it mirrors nothing. */
export const TURKMENISTAN =
  "Turkmenistan's figures from 2004 are made from its partners' reports (times or over 1.06): they are no second report.";
export const TURKMENISTAN_MADE_FROM = 2004;

/** Whether any of the figures that stand for Turkmenistan's report are among these. */
export const hasMadeFigures = (states: readonly State[], [, last]: YearRange): boolean =>
  states.includes('TKM') && last >= TURKMENISTAN_MADE_FROM;
