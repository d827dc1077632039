import type { RowsOf, Tables } from '../../../datasets/index.ts';
import { bilateralView } from '../../../figure/bilateral/bilateralView.ts';
import { type Observation, ObservationIndex } from '../../../figure/bilateral/observations.ts';
import { BY, CHART, SCALE } from '../../../figure/bilateral/spec.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, isActor, listInWords, nameOf, statesInWords } from '../../../model/places.ts';
import { PERSONS, type Unit } from '../../../model/units.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';

export const choices = {
  measure: oneOf('Measure', {
    inflow: 'Inflow',
    outflow: 'Outflow',
    residents: 'Residents',
    students: 'Students',
    'asylum-applications': 'Asylum applications',
    naturalisations: 'Naturalisations',
  }),
  by: BY,
  scale: SCALE,
  chart: CHART,
};

type Measure = Chosen<typeof choices>['measure'];

interface MeasureWords {
  readonly title: string;
  readonly noun: string;
  readonly plural: boolean;
  readonly preposition: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** What is counted in a sentence, where it is not people. */
  readonly unit?: Unit;
}

const STAYS =
  'Korea counts stays of over 90 days; Japan leaves out temporary visitors. The two are not one definition.';

const MEASURES: Record<Measure, MeasureWords> = {
  inflow: {
    title: 'arrivals',
    noun: 'inflow of foreigners',
    plural: false,
    preposition: 'from',
    subtitle: 'Inflow of foreign nationals in the year (flow)',
    notes: [STAYS],
  },
  outflow: {
    title: 'departures',
    noun: 'outflow of foreigners',
    plural: false,
    preposition: 'from',
    subtitle: 'Outflow of foreign nationals in the year (flow)',
    notes: [STAYS],
  },
  residents: {
    title: 'residents',
    noun: 'resident foreigners',
    plural: true,
    preposition: 'from',
    subtitle: 'Foreign nationals resident in the country (stock)',
    notes: [STAYS],
  },
  students: {
    title: 'students',
    noun: 'international students',
    plural: true,
    preposition: 'from',
    subtitle: 'International students enrolled in tertiary education (stock)',
    notes: ['Language courses are not counted.'],
  },
  'asylum-applications': {
    title: 'asylum applications',
    noun: 'asylum applications',
    plural: true,
    preposition: 'by nationals of',
    subtitle: 'Applications for asylum lodged in the year (flow)',
    notes: [],
    unit: { ...PERSONS, inSentence: '' },
  },
  naturalisations: {
    title: 'naturalisations',
    noun: 'naturalisations',
    plural: true,
    preposition: 'of nationals of',
    subtitle: 'Persons who acquired the citizenship of the country in the year (flow)',
    notes: [],
    unit: { ...PERSONS, inSentence: '' },
  },
};

function observationsOf(rows: RowsOf<'migration'>, measure: Measure): Observation[] {
  return rows.flatMap((row) =>
    row.measure === measure && isActor(row.destination)
      ? [{ year: row.year, actor: row.destination, state: row.origin, value: row.persons, run: row.source }]
      : [],
  );
}

export function derive(
  { migration }: Pick<Tables, 'migration'>,
  filters: Filters,
  chosen: Chosen<typeof choices>,
): View {
  const words = MEASURES[chosen.measure];
  const states = statesInWords(filters.countries);
  const years = filters.years ? `, ${yearsInWords(filters.years)}` : '';
  const observations = observationsOf(migration, chosen.measure);
  const never = filters.actors.filter((actor) => observations.every((one) => one.actor !== actor));
  const who =
    filters.actors.length > 1 ? `${actorsInWords(filters.actors)}: ` : `${actorsInWords(filters.actors)}'s `;
  const view = bilateralView(
    {
      filters,
      drawn: {
        id: chosen.measure,
        label: choices.measure.options[chosen.measure],
        index: new ObservationIndex(observations),
      },
      beside: [],
      by: chosen.by,
      chart: chosen.chart,
      scale: chosen.scale,
      per: 'none',
      context: [],
      unit: words.unit ?? PERSONS,
      wording: {
        noun: words.noun,
        plural: words.plural,
        withWhom: `${words.preposition} ${states}`,
        negative: null,
      },
      shareOfNegative: true,
    },
    `${who}${words.title} ${words.preposition} ${states}${years}`,
  );
  const absent =
    never.length > 0
      ? [`The source has no ${words.noun} for ${listInWords(never.map(nameOf))}: not reported, not zero.`]
      : [];
  return {
    ...view,
    title: view.table.caption,
    subtitle: `${words.subtitle}, ${view.unit.long}`,
    notes: view.empty ? absent : [...absent, ...words.notes, ...view.notes],
  };
}
