import type { RowsOf, Tables } from '../../../datasets/index.ts';
import { bilateralView } from '../../../figure/bilateral/bilateralView.ts';
import { type Observation, ObservationIndex } from '../../../figure/bilateral/observations.ts';
import { BY, CHART, SCALE } from '../../../figure/bilateral/spec.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, statesInWords } from '../../../model/places.ts';
import { USD_MILLION } from '../../../model/units.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';
import { absentNote, followedOf, silentNote, zeroNote } from './gaps.ts';

export const choices = {
  measure: oneOf('Measure', { flow: 'Flows', stock: 'Stocks' }),
  reporter: oneOf('As reported by', {
    host: 'As the states report',
    investor: 'As Japan, South Korea report',
  }),
  by: BY,
  scale: SCALE,
  chart: CHART,
};

type Measure = Chosen<typeof choices>['measure'];
type Reporter = Chosen<typeof choices>['reporter'];

const WORDS: Record<Measure, { title: string; noun: string; subtitle: string }> = {
  flow: {
    title: 'Direct investment',
    noun: 'direct investment',
    subtitle: 'Foreign direct investment in the year (flow)',
  },
  stock: {
    title: 'Stock of direct investment',
    noun: 'stock of direct investment',
    subtitle: "Foreign direct investment held at the year's end (stock)",
  },
};

const DISINVESTMENT = 'more was withdrawn than invested';

function observationsOf(rows: RowsOf<'fdi'>, measure: Measure, reporter: Reporter): Observation[] {
  return rows.flatMap((row) =>
    row.measure === measure && row.reported_by === reporter
      ? [{ year: row.year, actor: row.investor, state: row.host, value: row.usd_million, run: row.source }]
      : [],
  );
}

function reporterInWords(reporter: Reporter, { actors, countries }: Filters): string {
  const who = reporter === 'host' ? statesInWords(countries) : actorsInWords(actors);
  const many = (reporter === 'host' ? countries : actors).length > 1;
  return `as ${who} ${many ? 'report' : 'reports'}`;
}

export function derive(
  { fdi }: Pick<Tables, 'fdi'>,
  asked: Filters,
  { measure, reporter, by, chart, scale }: Chosen<typeof choices>,
): View {
  const { title, noun, subtitle } = WORDS[measure];
  const observations = observationsOf(fdi, measure, reporter);
  const followed = followedOf(observations, asked.countries);
  // A state that the source never has would leave every sum incomplete; where there is no other, the view is empty.
  const filters = followed.length > 0 ? { ...asked, countries: followed } : asked;
  const [from, to] = [actorsInWords(filters.actors), statesInWords(filters.countries)];
  const years = filters.years ? `, ${yearsInWords(filters.years)}` : '';
  const view = bilateralView(
    {
      filters,
      drawn: {
        id: measure,
        label: choices.measure.options[measure],
        index: new ObservationIndex(observations),
      },
      beside: [],
      by,
      chart,
      scale,
      per: 'none',
      context: [],
      unit: USD_MILLION,
      wording: {
        noun,
        plural: false,
        withWhom: `in ${to}`,
        negative: measure === 'flow' ? DISINVESTMENT : null,
      },
      shareOfNegative: true,
    },
    `${title} of ${from} in ${to}${years}`,
  );
  const absent = absentNote(
    asked.countries.filter((state) => !followed.includes(state)),
    reporter === 'host',
  );
  return {
    ...view,
    title: view.table.caption,
    subtitle: `${subtitle}, ${reporterInWords(reporter, filters)}; ${view.unit.long}`,
    notes: view.empty
      ? absent
      : [
          ...absent,
          ...(by === 'state' ? silentNote(observations, filters.actors) : []),
          ...zeroNote(observations, filters),
          ...view.notes,
        ],
  };
}
