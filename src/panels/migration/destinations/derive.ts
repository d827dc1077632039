import type { Tables } from '../../../datasets/index.ts';
import { partnerName } from '../../../datasets/manifest.ts';
import { comparators, MOST_COMPARED, partiesOf } from '../../../figure/bilateral/parties.ts';
import { SCALE } from '../../../figure/bilateral/spec.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import { seriesTable } from '../../../figure/series/table.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { listInWords, statesInWords } from '../../../model/places.ts';
import type { View } from '../../../model/view/view.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { WHOLE, type YearRange, yearsInWords } from '../../../model/years.ts';
import { onScale, scaleFor } from '../logScale.ts';
import { COMPARED } from './compared.ts';
import { notesOf } from './notes.ts';
import { barsPicture, facetsOf, timePicture, unitOf } from './picture.ts';
import { rankingOf } from './ranking.ts';
import type { Shown } from './shown.ts';
import { EDITIONS, type Stocks, stocksOf } from './stocks.ts';
import { rankingTable, withSmallShares } from './table.ts';
import { findingOf, headlineOf, titleOf } from './words.ts';

export const choices = {
  measure: oneOf('Measure', { number: 'Number', share: 'Share' }),
  by: oneOf('Show', { all: 'Together', state: 'By state' }),
  scale: SCALE,
  chart: oneOf('Chart', { bars: 'Bars', line: 'Lines', table: 'Table only' }),
  compare: COMPARED,
  family: oneOf('Edition', { '2019': 'UN DESA 2019 edition', '2024': 'UN DESA 2024 edition' }),
};

type ChosenHere = Chosen<typeof choices>;

const ONE_YEAR = 'The 2024 edition is here for one year only, which makes no line.';
const SUBTITLE = 'Mid-year stock of migrants';

function nothing(filters: Filters, { family }: ChosenHere, stocks: Stocks): View {
  const { states, edition } = {
    states: statesInWords(filters.countries),
    edition: choices.family.options[family],
  };
  const why = `The ${edition} has no numbers for the years asked for: its years are ${yearListInWords(stocks.years)}.`;
  const head = {
    title: `Where people from ${states} live`,
    subtitle: SUBTITLE,
    sources: [EDITIONS[family].source],
  };
  const offer = filters.years
    ? { label: `Show ${yearsInWords(filters.coverage ?? filters.years)}`, shared: { years: WHOLE } }
    : offerFor(filters);
  return emptyView(head, why, offer);
}

/** Greys that can be told apart are few: bars show everything chosen, lines as many as there are greys. */
function partiesFor(filters: Filters, compare: ChosenHere['compare'], isLine: boolean) {
  const drawn = partiesOf(filters, comparators(compare));
  const beyond = compare.slice(MOST_COMPARED);
  if (!isLine) {
    const rest = beyond.map((code) => ({ code, name: partnerName(code), tone: 'other1' as const }));
    return { parties: [...drawn, ...rest], notices: [] };
  }
  const left = listInWords(beyond.map(partnerName));
  return {
    parties: drawn,
    notices:
      beyond.length > 0 ? [`Five are drawn as lines beside the actors at the most; left out: ${left}`] : [],
  };
}

export function derive({ migration }: Pick<Tables, 'migration'>, filters: Filters, chosen: ChosenHere): View {
  const { measure, by, family } = chosen;
  const stocks = stocksOf(migration, family);
  const years: YearRange | null = filters.years;
  const moments = stocks.years.filter((year) => years && year >= years[0] && year <= years[1]);
  const newest = moments.at(-1);
  if (!years || newest === undefined) return nothing(filters, chosen, stocks);

  const isLine = chosen.chart === 'line' && moments.length > 1;
  const { parties, notices } = partiesFor(filters, chosen.compare, isLine);
  const allowed = scaleFor(chosen.scale, !isLine);
  const shown: Shown = {
    actors: filters.actors,
    states: filters.countries,
    parties,
    years,
    moments,
    measure,
    by,
    scale: allowed.scale,
  };
  const ranking = rankingOf(
    stocks,
    shown.states,
    newest,
    parties.map(({ code }) => code),
  );
  const facets = facetsOf(stocks, shown);
  const drawn = onScale(facets, allowed.scale);
  const title = titleOf(shown, isLine ? 'line' : 'bars');
  const picture = isLine ? timePicture(stocks, shown, drawn.facets) : barsPicture(stocks, shown);
  return {
    title,
    subtitle: `${SUBTITLE}, ${unitOf(measure).long}; ${choices.family.options[family]}`,
    finding: findingOf(shown, ranking),
    headline: headlineOf(shown, ranking),
    notes: [...notesOf(stocks, shown, ranking, isLine ? 'lines' : 'bars'), ...drawn.notes],
    sources: [EDITIONS[family].source],
    picture: chosen.chart === 'table' ? null : picture,
    table: withSmallShares(
      isLine
        ? seriesTable({ caption: title, unit: unitOf(measure), facets, moments })
        : rankingTable(stocks, shown.states, ranking, title),
    ),
    withheld: { ...allowed.withheld, ...(family === '2024' ? { chart: { line: ONE_YEAR } } : {}) },
    empty: null,
    notices: [
      ...allowed.notices,
      ...notices,
      ...(family === '2024' && chosen.chart === 'line' ? [ONE_YEAR] : []),
    ],
  };
}
