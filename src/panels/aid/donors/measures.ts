/** What can be given, and how each is named. */
import { type Chosen, oneOf } from '../../../model/choices.ts';
import { type Unit, USD_MILLION, USD_MILLION_2022 } from '../../../model/units.ts';
import { SCALE } from '../widestSums.ts';

export const choices = {
  measure: oneOf('Measure', {
    'net-oda': 'Net ODA',
    grants: 'Grants',
    'grants-2022usd': 'Grants, 2022 dollars',
  }),
  scale: SCALE,
  chart: oneOf('Chart', { bars: 'Ranking', line: 'Rank over time', table: 'Table only' }),
};

export type Measure = Chosen<typeof choices>['measure'];

export interface MeasureWords {
  /** As a title says it. */
  readonly title: string;
  /** As a sentence says it. */
  readonly noun: string;
  readonly subtitle: string;
  readonly unit: Unit;
  /** What a share is of. */
  readonly whole: string;
  /** Who is ranked: "DAC donors in the table". */
  readonly donors: string;
}

export const MEASURES: Record<Measure, MeasureWords> = {
  'net-oda': {
    title: 'net aid',
    noun: 'net ODA',
    subtitle: 'Net disbursements of official development assistance (ODA)',
    unit: USD_MILLION,
    whole: 'the DAC total',
    donors: 'DAC donors in the table',
  },
  grants: {
    title: 'aid grants',
    noun: 'ODA grants',
    subtitle: 'ODA grants disbursed',
    unit: USD_MILLION,
    whole: 'the grants of the donors listed',
    donors: 'donors listed',
  },
  'grants-2022usd': {
    title: 'aid grants in constant prices',
    noun: 'ODA grants in 2022 prices',
    subtitle: 'ODA grants disbursed, deflated',
    unit: USD_MILLION_2022,
    whole: 'the grants of the donors listed',
    donors: 'donors listed',
  },
};
