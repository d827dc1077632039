/** Korea's grants and China's commitments: two measures of different things, shown one at a time. */
import { type Chosen, oneOf } from '../../../model/choices.ts';
import { type Unit, USD_MILLION } from '../../../model/units.ts';
import { SCALE } from '../widestSums.ts';

export const choices = {
  measure: oneOf('Measure', {
    'koica-grants': "Korea's grants",
    'china-commitments': "China's commitments",
  }),
  by: oneOf('Show', { sector: 'By sector', type: 'By type of cooperation' }),
  scale: SCALE,
  chart: oneOf('Chart', { bars: 'Bars', table: 'Table only' }),
};

export type Measure = Chosen<typeof choices>['measure'];
export type By = Chosen<typeof choices>['by'];

/** The measure as the table of sectors names it. */
export const MEASURE_IDS = {
  'koica-grants': 'koica-grants',
  'china-commitments': 'china-commitments-2014usd',
} as const;

const USD_MILLION_2014: Unit = {
  ...USD_MILLION,
  long: 'million constant 2014 US dollars',
  short: '2014 USD million',
  inSentence: 'million 2014 US dollars',
};

/** A year's grants to a state are often some ten thousand dollars: one decimal would say nothing. */
const USD_MILLION_IN_FULL: Unit = { ...USD_MILLION, decimals: 2 };

export interface MeasureWords {
  readonly title: string;
  /** As a sentence says it, in the plural. */
  readonly noun: string;
  readonly subtitle: string;
  readonly unit: Unit;
  readonly source: string;
  readonly tone: 'KOR' | 'other2';
}

export const MEASURES: Record<Measure, MeasureWords> = {
  'koica-grants': {
    title: "South Korea's KOICA grants to",
    noun: 'KOICA grants',
    subtitle: 'Grants spent by the Korea International Cooperation Agency (KOICA)',
    unit: USD_MILLION_IN_FULL,
    source: 'koica',
    tone: 'KOR',
  },
  'china-commitments': {
    title: "China's commitments to",
    noun: 'Chinese commitments',
    subtitle: 'Official finance promised by China',
    unit: USD_MILLION_2014,
    source: 'aiddata-gcof',
    tone: 'other2',
  },
};
