import type { Tables } from '../../../datasets/index.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import type { Chosen } from '../../../model/choices.ts';
import { oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, nameOf, type State, statesInWords } from '../../../model/places.ts';
import { USD_MILLION } from '../../../model/units.ts';
import type { Cell, Column } from '../../../model/view/table.ts';
import type { View } from '../../../model/view/view.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { FLOW, PREPOSITION } from '../reports.ts';
import { absentStates, amountsOf, amountText, sectionsIn, sumOf, yearsIn } from './amounts.ts';
import { hasMissing, pictureOf } from './picture.ts';
import { findingOf, headlineOf, type Shown } from './words.ts';

export const choices = {
  flow: FLOW,
  chart: oneOf('Chart', { bars: 'Bars', table: 'Table only' }),
};

const SOURCE = 'unctad-matrix';
const MISSING = 'Hatched: no row in the source for this section, which is not zero.';
const VALUATION = {
  exports: 'As the exporters report, or as UNCTAD estimates.',
  imports:
    "As the exporters report, or as UNCTAD estimates: the states' exports stand for the actor's imports.",
} as const;
const LEFT_OUT =
  'The source leaves out what Uzbekistan and Turkmenistan export: its estimates contradict their partners. They are missing here, not zero.';

function tableOf(
  { actors, countries, amounts }: Shown,
  caption: string,
  years: readonly number[],
): View['table'] {
  const columns: Column[] = [
    { id: 'section', label: 'Section', kind: 'text' },
    { id: 'sitc', label: 'SITC section', kind: 'code', hidden: true },
    { id: 'year', label: 'Year', kind: 'year' },
    ...actors.map(
      (actor): Column => ({
        id: actor.toLowerCase(),
        label: nameOf(actor),
        kind: 'number',
        unit: USD_MILLION,
      }),
    ),
  ];
  const rows = years.flatMap((year) =>
    sectionsIn(amounts).map(({ section, name }): Cell[] => [
      { value: name },
      { value: section },
      { value: year },
      ...actors.map((actor): Cell => {
        const value = sumOf(amounts, { year, actor, section, states: countries });
        return value === null ? { value } : { value, text: amountText(value) };
      }),
    ]),
  );
  return { caption, columns, rows };
}

export function derive(
  { 'trade-products': rows }: Pick<Tables, 'trade-products'>,
  filters: Filters,
  { flow, chart }: Chosen<typeof choices>,
): View {
  const { actors, countries, years } = filters;
  const amounts = amountsOf(rows, flow);
  const inRange = yearsIn(amounts).filter((year) => years && year >= years[0] && year <= years[1]);
  const year = inRange.at(-1);
  const whom = `${PREPOSITION[flow]} ${statesInWords(countries)}`;
  const [only] = actors;
  const who = actors.length === 1 && only ? `${nameOf(only)}'s ${flow}` : `${actorsInWords(actors)}: ${flow}`;
  const head = {
    title: `${who} ${whom} by kind of goods${year === undefined ? '' : `, ${year}`}`,
    subtitle: `Sections of the Standard International Trade Classification (SITC), as exporters report, ${USD_MILLION.long}`,
    sources: [SOURCE],
  };
  const absent = absentStates(amounts, countries);
  const notes = absent.length > 0 && flow === 'imports' ? [LEFT_OUT] : [];
  const has = (state: State, at: number) =>
    amounts.some((one) => one.year === at && actors.includes(one.actor) && one.state === state);
  if (year === undefined || !countries.some((state) => has(state, year))) {
    const why = `No ${flow} ${whom} by kind of goods are in the table for these filters: it has ${yearListInWords(yearsIn(amounts))}.`;
    const isInOtherYear = yearsIn(amounts).some((at) => countries.some((state) => has(state, at)));
    const offer = offerFor(isInOtherYear ? { ...filters, years: null } : { ...filters, coverage: null });
    return emptyView({ ...head, notes }, why, offer);
  }
  const shown: Shown = { flow, actors, countries, amounts, year };
  const picture = pictureOf(shown);
  const beyond = inRange.filter((one) => one !== year);
  return {
    ...head,
    finding: findingOf(shown),
    headline: headlineOf(shown),
    notes: [
      ...notes,
      VALUATION[flow],
      ...(hasMissing(picture) ? [MISSING] : []),
      ...(beyond.length > 0
        ? [
            `The picture shows ${year}; the table has ${yearListInWords(beyond)} too. The source has no other years.`,
          ]
        : []),
    ],
    picture: chart === 'table' ? null : picture,
    table: tableOf(shown, head.title, inRange),
    withheld: {},
    notices: [],
    empty: null,
  };
}
