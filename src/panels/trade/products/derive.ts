import type { Tables } from '../../../datasets/index.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import type { Chosen } from '../../../model/choices.ts';
import { oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, listInWords, nameOf, statesInWords } from '../../../model/places.ts';
import { type Unit, USD_MILLION, valueInWords } from '../../../model/units.ts';
import type { Cell, Column, View } from '../../../model/view/index.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { FLOW, PREPOSITION } from '../reports.ts';
import {
  type Amount,
  absentStates,
  amountsOf,
  greatestSum,
  type Section,
  sectionsIn,
  sumOf,
  yearsIn,
} from './amounts.ts';

export const choices = {
  flow: FLOW,
  chart: oneOf('Chart', { bars: 'Bars', table: 'Table only' }),
};

const UNIT: Unit = USD_MILLION;
const SOURCE = 'unctad-matrix';
const MISSING = 'Hatched: no row in the source for this section, which is not zero.';
const LEFT_OUT =
  'The source leaves out what Uzbekistan and Turkmenistan export: its estimates contradict their partners. They are missing here, not zero.';

interface Shown {
  readonly filters: Filters;
  readonly amounts: readonly Amount[];
  readonly year: number;
  /** Largest first. */
  readonly sections: readonly Section[];
}

function bySize(amounts: readonly Amount[], { actors, countries }: Filters, year: number): Section[] {
  const size = ({ section }: Section) =>
    actors.reduce(
      (sum, actor) => sum + (sumOf(amounts, { year, actor, section, states: countries }) ?? 0),
      0,
    );
  return sectionsIn(amounts).sort((a, b) => size(b) - size(a));
}

function tableOf({ filters, amounts }: Shown, caption: string, years: readonly number[]): View['table'] {
  const { actors, countries } = filters;
  const columns: Column[] = [
    { id: 'section', label: 'Section', kind: 'text' },
    { id: 'sitc', label: 'SITC section', kind: 'code', hidden: true },
    { id: 'year', label: 'Year', kind: 'year' },
    ...actors.map(
      (actor): Column => ({ id: actor.toLowerCase(), label: nameOf(actor), kind: 'number', unit: UNIT }),
    ),
  ];
  const rows = years.flatMap((year) =>
    sectionsIn(amounts).map(({ section, name }): Cell[] => [
      { value: name },
      { value: section },
      { value: year },
      ...actors.map((actor) => ({ value: sumOf(amounts, { year, actor, section, states: countries }) })),
    ]),
  );
  return { caption, columns, rows };
}

/** The largest section of each actor, and its part of what is listed. */
function findingOf({ filters, amounts, year, sections }: Shown, flow: keyof typeof FLOW.options): string {
  const { actors, countries } = filters;
  const parts = actors.flatMap((actor) => {
    const values = sections.flatMap(({ section, name }) => {
      const value = sumOf(amounts, { year, actor, section, states: countries });
      return value === null ? [] : [{ name, value }];
    });
    const all = values.reduce((sum, { value }) => sum + value, 0);
    const [first] = values.sort((a, b) => b.value - a.value);
    if (!first || all <= 0) return [];
    const share = Math.round((first.value / all) * 100);
    return [
      `${first.name.toLowerCase()} were ${share}% of ${nameOf(actor)}'s (${valueInWords(first.value, UNIT)} of ${valueInWords(all, UNIT)})`,
    ];
  });
  return `Of the ${flow} ${PREPOSITION[flow]} ${statesInWords(countries)} in ${year}, ${listInWords(parts)}.`;
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
    subtitle: `Sections of the Standard International Trade Classification (SITC), as exporters report, ${UNIT.long}`,
    sources: [SOURCE],
  };
  const absent = absentStates(amounts, countries);
  const notes = absent.length > 0 && flow === 'imports' ? [LEFT_OUT] : [];
  const isEmpty = !amounts.some(
    (one) => one.year === year && actors.includes(one.actor) && countries.includes(one.state),
  );
  if (year === undefined || isEmpty) {
    const why = `No ${flow} ${whom} by kind of goods are in the table for these filters: it has ${yearListInWords(yearsIn(amounts))}.`;
    return emptyView({ ...head, notes }, why, offerFor({ ...filters, years: null }));
  }
  const shown: Shown = { filters, amounts, year, sections: bySize(amounts, filters, year) };
  const groups = shown.sections.map(({ section, name }) => ({
    id: section,
    label: name,
    bars: actors.map((actor) => ({
      id: actor,
      label: nameOf(actor),
      tone: actor,
      value: sumOf(amounts, { year, actor, section, states: countries }),
    })),
  }));
  const isMissing = groups.some(({ bars }) => bars.some(({ value }) => value === null));
  const beyond = inRange.filter((one) => one !== year);
  return {
    ...head,
    finding: findingOf(shown, flow),
    headline: null,
    notes: [
      ...notes,
      ...(isMissing ? [MISSING] : []),
      ...(beyond.length > 0
        ? [
            `The picture shows ${year}; the table has ${yearListInWords(beyond)} too. The source has no other years.`,
          ]
        : []),
    ],
    picture:
      chart === 'table'
        ? null
        : { form: 'bars', unit: UNIT, extent: [0, greatestSum(amounts, countries.length)], groups },
    table: tableOf(shown, head.title, inRange),
    withheld: {},
    notices: [],
    empty: null,
  };
}
