import type { RowsOf, Tables } from '../../../datasets/index.ts';
import { bilateralView } from '../../../figure/bilateral/bilateralView.ts';
import { combine, ObservationIndex } from '../../../figure/bilateral/observations.ts';
import { compareWith } from '../../../figure/bilateral/parties.ts';
import { PER } from '../../../figure/bilateral/proportion.ts';
import { BY, CHART, type Measured, SCALE } from '../../../figure/bilateral/spec.ts';
import { sumAt } from '../../../figure/bilateral/sums.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, listInWords, nameOf, statesInWords } from '../../../model/places.ts';
import { USD_MILLION, valueInWords } from '../../../model/units.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords, yearsOf } from '../../../model/years.ts';
import { type Direction, observationsOf, type Reporter, TURKMENISTAN } from '../reports.ts';
import { type Compared, comparedIn } from './compared.ts';

export const choices = {
  flow: oneOf('Flow', { exports: 'Exports', imports: 'Imports', total: 'Both ways', balance: 'Balance' }),
  reporter: oneOf('As reported by', {
    actor: 'As Japan, South Korea report',
    state: 'As the states report',
  }),
  per: PER,
  by: BY,
  scale: SCALE,
  chart: CHART,
  compare: compareWith(['CHN', 'RUS', 'TUR', 'USA', 'DEU', 'IND']),
};

type Flow = Chosen<typeof choices>['flow'];

function measuresOf(rows: RowsOf<'trade'>, reporter: Reporter, compared: Compared): Record<Flow, Measured> {
  const indexOf = (flow: Direction) =>
    new ObservationIndex([...observationsOf(rows, reporter, flow), ...compared.observationsOf(flow)]);
  const [exports, imports] = [indexOf('exports'), indexOf('imports')];
  const measured = (id: Flow, index: ObservationIndex) => ({ id, label: choices.flow.options[id], index });
  return {
    exports: measured('exports', exports),
    imports: measured('imports', imports),
    total: measured(
      'total',
      combine(exports, imports, (a, b) => a + b),
    ),
    balance: measured(
      'balance',
      combine(exports, imports, (a, b) => a - b),
    ),
  };
}

const WORDS: Record<
  Flow,
  { title: string; noun: string; plural: boolean; preposition: string; subtitle: string }
> = {
  exports: {
    title: 'exports',
    noun: 'exports',
    plural: true,
    preposition: 'to',
    subtitle: 'Goods from the actor to the state',
  },
  imports: {
    title: 'imports',
    noun: 'imports',
    plural: true,
    preposition: 'from',
    subtitle: 'Goods from the state to the actor',
  },
  total: {
    title: 'trade',
    noun: 'trade',
    plural: false,
    preposition: 'with',
    subtitle: 'Exports and imports of goods together',
  },
  balance: {
    title: 'trade balance',
    noun: 'trade balance',
    plural: false,
    preposition: 'with',
    subtitle: 'Exports less imports of goods',
  },
};

/** "as Kazakhstan reports its imports": who says so, and what it is to them. */
function asReported(reporter: Reporter, flow: Flow, { actors, countries }: Filters): string {
  if (reporter === 'actor') return `as ${actorsInWords(actors)} ${actors.length > 1 ? 'report' : 'reports'}`;
  const [only] = countries;
  const who = countries.length === 1 && only ? `${nameOf(only)} reports` : 'the states report';
  if (flow === 'total' || flow === 'balance') return `as ${who}`;
  return `as ${who} ${countries.length === 1 ? 'its' : 'their'} ${flow === 'exports' ? 'imports' : 'exports'}`;
}

/** The other direction of the same trade, in the last year that is drawn. */
function otherDirection(
  { actors, countries, years }: Filters,
  measures: Record<Flow, Measured>,
  flow: Flow,
): string {
  if (!years || (flow !== 'exports' && flow !== 'imports')) return '';
  const other = flow === 'exports' ? measures.imports : measures.exports;
  for (const year of yearsOf(years).reverse()) {
    const parts = actors.flatMap((actor) => {
      const { value } = sumAt(other.index, actor, countries, year, null);
      return value === null ? [] : [`${nameOf(actor)}'s were ${valueInWords(value, USD_MILLION)}`];
    });
    if (parts.length > 0) return ` Of ${other.id} in ${year}, ${listInWords(parts)}.`;
  }
  return '';
}

function valuationNote(reporter: Reporter): string {
  return reporter === 'actor'
    ? 'Exports are valued free on board (FOB), imports with cost, insurance and freight (CIF), by the actor.'
    : "Reported by the states: the actor's exports are the state's imports, valued with cost, insurance and freight (CIF); its imports are the state's exports, free on board (FOB). The two sides' reports differ.";
}

export function derive(
  {
    trade,
    context,
    'trade-partners': partners,
  }: Pick<Tables, 'trade' | 'context'> & Partial<Pick<Tables, 'trade-partners'>>,
  filters: Filters,
  chosen: Chosen<typeof choices>,
): View {
  const { flow, reporter } = chosen;
  const { title, noun, plural, preposition, subtitle } = WORDS[flow];
  const compared = comparedIn(partners, reporter, chosen.compare);
  const measures = measuresOf(trade, reporter, compared);
  const states = statesInWords(filters.countries);
  const years = filters.years ? `, ${yearsInWords(filters.years)}` : '';
  const reported = asReported(reporter, flow, filters);
  const who =
    filters.actors.length > 1 ? `${actorsInWords(filters.actors)}: ` : `${actorsInWords(filters.actors)}'s `;
  const beside = [measures.imports, measures.exports, measures.total, measures.balance].filter(
    ({ id }) => id !== flow,
  );
  const view = bilateralView(
    {
      filters,
      drawn: measures[flow],
      beside,
      compared: compared.parties,
      shownBeside: flow === 'exports' || flow === 'imports' ? 1 : 0,
      by: chosen.by,
      chart: chosen.chart,
      scale: chosen.scale,
      per: chosen.per,
      context,
      unit: USD_MILLION,
      wording: {
        noun,
        plural,
        withWhom: `${preposition} ${states}`,
        negative: flow === 'balance' ? 'imports exceeded exports' : null,
      },
      shareOfNegative: true,
    },
    `${who}${title} ${preposition} ${states}${years}${reporter === 'state' ? `, ${reported}` : ''}`,
  );
  return {
    ...view,
    title: view.table.caption,
    notices: [...view.notices, ...compared.notices],
    finding:
      view.empty || chosen.per !== 'none'
        ? view.finding
        : view.finding + otherDirection(filters, measures, flow),
    subtitle: `${subtitle}, ${reported}; ${view.unit.long}${chosen.by === 'state' ? '; one scale' : ''}`,
    notes: view.empty
      ? view.notes
      : [
          valuationNote(reporter),
          ...(reporter === 'state' && filters.countries.includes('TKM') ? [TURKMENISTAN] : []),
          ...view.notes,
        ],
  };
}
