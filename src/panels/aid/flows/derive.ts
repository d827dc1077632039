import type { RowsOf, Tables } from '../../../datasets/index.ts';
import { partnerName } from '../../../datasets/manifest.ts';
import { bilateralView } from '../../../figure/bilateral/bilateralView.ts';
import { comparators, compareWith, MOST_COMPARED } from '../../../figure/bilateral/parties.ts';
import { PER } from '../../../figure/bilateral/proportion.ts';
import { BY, CHART, SCALE } from '../../../figure/bilateral/spec.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, listInWords, statesInWords } from '../../../model/places.ts';
import { type Unit, USD_MILLION, USD_MILLION_2022, USD_PER_PERSON_2022 } from '../../../model/units.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';
import { flowsBy, indexOf } from '../flowsBy.ts';

export const choices = {
  measure: oneOf('Measure', {
    'net-oda': 'Net ODA',
    grants: 'Grants',
    'grants-2022usd': 'Grants, 2022 dollars',
  }),
  per: PER,
  by: BY,
  scale: SCALE,
  chart: CHART,
  compare: compareWith(['USA', 'DEU', 'FRA', 'DAC', 'RUS', 'TUR', 'CHN']),
};

type Measure = Chosen<typeof choices>['measure'];

interface MeasureWords {
  readonly title: string;
  readonly noun: string;
  readonly plural: boolean;
  readonly subtitle: string;
  readonly unit: Unit;
}

const MEASURES: Record<Measure, MeasureWords> = {
  'net-oda': {
    title: 'Net aid',
    noun: 'net ODA',
    plural: false,
    subtitle: 'Net disbursements of official development assistance (ODA)',
    unit: USD_MILLION,
  },
  grants: {
    title: 'Aid grants',
    noun: 'ODA grants',
    plural: true,
    subtitle: 'ODA grants disbursed',
    unit: USD_MILLION,
  },
  'grants-2022usd': {
    title: 'Aid grants in constant prices',
    noun: 'ODA grants in 2022 prices',
    plural: true,
    subtitle: 'ODA grants disbursed, deflated',
    unit: USD_MILLION_2022,
  },
};

const DAC_TOTAL =
  'DAC is the total of all donors of the Development Assistance Committee, Japan and South Korea among them.';
const NEGATIVE = 'repayments of earlier loans exceeded new aid';

/** Who of the comparators is drawn, and a sentence on those who are not. */
function comparedIn(rows: RowsOf<'aid'>, measure: Measure, asked: readonly string[]) {
  const reporting = flowsBy(rows, measure);
  const known = asked.filter((code) => reporting.has(code));
  const absent = asked.filter((code) => !reporting.has(code)).map(partnerName);
  const beyond = known.slice(MOST_COMPARED).map(partnerName);
  return {
    parties: comparators(known),
    notices: [
      ...(absent.length > 0 ? [`Not in this table and not drawn: ${listInWords(absent)}`] : []),
      ...(beyond.length > 0
        ? [`Five comparators are drawn at the most; left out: ${listInWords(beyond)}`]
        : []),
    ],
  };
}

export function derive(
  { aid, context }: Pick<Tables, 'aid' | 'context'>,
  filters: Filters,
  chosen: Chosen<typeof choices>,
): View {
  const { title, noun, plural, subtitle, unit } = MEASURES[chosen.measure];
  const from = actorsInWords(filters.actors);
  const to = statesInWords(filters.countries);
  const years = filters.years ? `, ${yearsInWords(filters.years)}` : '';
  const isConstant = unit === USD_MILLION_2022;
  // A share of GDP needs both in the same prices; GDP is shipped in current dollars only.
  const isShareInOtherPrices = isConstant && chosen.per === 'gdp';
  const reason = 'Constant-price grants are not set against GDP, which is in current dollars.';
  const compared = comparedIn(aid, chosen.measure, chosen.compare);
  const view = bilateralView(
    {
      filters,
      drawn: {
        id: chosen.measure,
        label: choices.measure.options[chosen.measure],
        index: indexOf(aid, chosen.measure, chosen.compare),
      },
      beside: [],
      by: chosen.by,
      chart: chosen.chart,
      scale: chosen.scale,
      per: isShareInOtherPrices ? 'none' : chosen.per,
      context,
      unit,
      ...(isConstant ? { unitPerPerson: USD_PER_PERSON_2022 } : {}),
      wording: {
        noun,
        plural,
        withWhom: `to ${to}`,
        negative: chosen.measure === 'net-oda' ? NEGATIVE : null,
      },
      compared: compared.parties,
      shareOfNegative: false,
    },
    `${title} from ${from} to ${to}${years}`,
  );
  return {
    ...view,
    title: view.table.caption,
    subtitle: `${subtitle}, ${view.unit.long}${chosen.by === 'state' ? ', state by state on one scale' : ''}`,
    withheld: isConstant ? { ...view.withheld, per: { gdp: reason } } : view.withheld,
    notices: [...view.notices, ...compared.notices, ...(isShareInOtherPrices ? [reason] : [])],
    notes: compared.parties.some(({ code }) => code === 'DAC') ? [...view.notes, DAC_TOTAL] : view.notes,
  };
}
