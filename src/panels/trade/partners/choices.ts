import { compareWith } from '../../../figure/bilateral/parties.ts';
import { type Chosen, oneOf, type SomeOf } from '../../../model/choices.ts';
import type { State } from '../../../model/places.ts';
import { statesInWords } from '../../../model/places.ts';
import { type Direction, FLOW } from '../reports.ts';

const TOTALS = ['DAC', 'WLD'];

/** Countries alone: multilaterals and totals are no partners in trade. */
function countriesToCompare(suggested: readonly string[]): SomeOf {
  const all = compareWith(suggested);
  const options = Object.entries(all.options).filter(
    ([code]) => !code.startsWith('x-') && !TOTALS.includes(code),
  );
  return { ...all, options: Object.fromEntries(options) };
}

export const choices = {
  flow: FLOW,
  scale: oneOf('Scale', { linear: 'Shared', own: 'Fitted' }),
  chart: oneOf('Chart', {
    bars: 'Ranking',
    line: 'Share over time',
    place: 'Place over time',
    table: 'Table only',
  }),
  compare: countriesToCompare(['CHN', 'RUS', 'TUR', 'USA', 'DEU', 'ITA', 'UKR']),
};

export type Chart = Chosen<typeof choices>['chart'];

export interface FlowWords {
  /** Who is ranked. */
  readonly partners: string;
  /** What the states call the actor's flow. */
  readonly whole: string;
  readonly verb: string;
  readonly where: (states: readonly State[]) => string;
}

const verbOf = (states: readonly State[], verb: string) => (states.length === 1 ? `${verb}s` : verb);

export const FLOWS: Record<Direction, FlowWords> = {
  exports: {
    partners: 'suppliers',
    whole: 'imports',
    verb: 'supplied',
    where: (states) => `Where ${statesInWords(states)} ${verbOf(states, 'import')} from`,
  },
  imports: {
    partners: 'buyers',
    whole: 'exports',
    verb: 'bought',
    where: (states) => `Where ${statesInWords(states)} ${verbOf(states, 'export')} to`,
  },
};
