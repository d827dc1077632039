import type { RowsOf, Tables } from '../../../datasets/index.ts';
import { emptyView } from '../../../figure/emptyView.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { listInWords, nameOf, type State, statesInWords } from '../../../model/places.ts';
import { PERSONS } from '../../../model/units.ts';
import type { Facet, Series, TimePicture } from '../../../model/view/picture.ts';
import type { View } from '../../../model/view/view.ts';
import { WHOLE, type YearRange, yearsInWords } from '../../../model/years.ts';
import { bestCounted, type DatedCount, selected } from './counts.ts';
import { FAMILIES, FAMILY, FAMILY_IDS, type Family } from './families.ts';
import { COLUMNS, tableOf } from './table.ts';
import { findingOf, headlineOf, notesOf } from './words.ts';

export const choices = {
  scale: oneOf('Scale', { linear: 'Linear', log: 'Log' }),
  chart: oneOf('Chart', { line: 'Dots', table: 'Table only' }),
  family: FAMILY,
};

const NO_YEARS: YearRange = [1, 0];

type TimeChoices = Chosen<typeof choices>;

/** Without a point where the definition does not count the state: its chart then says so, and is not silent. */
function seriesOf(dated: readonly DatedCount[], family: Family, state: State): Series {
  const own = dated.filter((row) => row.family === family && row.country === state);
  const points = own
    .toSorted((a, b) => a.year - b.year)
    // A run of its own for each count: a line between two would be an interpolation.
    .map(({ year, persons, series }, i) => ({ at: year, value: persons, run: `${series} ${year} ${i}` }));
  return { id: state, label: nameOf(state), tone: state, points };
}

interface Drawn {
  readonly dated: readonly DatedCount[];
  readonly families: readonly Family[];
  readonly states: readonly State[];
  readonly years: YearRange;
  readonly scale: TimeChoices['scale'];
}

/** One scale for all definitions, and for every choice of them. */
function extentOf(rows: RowsOf<'diaspora'>): [number, number] {
  const counts = rows.flatMap(({ year, persons }) => (year === undefined ? [] : [persons]));
  return [0, Math.max(0, ...counts)];
}

function pictureOf({ dated, families, states, years, scale }: Drawn, extent: [number, number]): TimePicture {
  const counted = states.filter((state) => dated.some(({ country }) => country === state));
  const drawn = families
    .filter((one) => dated.some(({ family }) => family === one))
    .map((family) => ({
      id: family,
      title: FAMILIES[family],
      series: counted.map((state) => seriesOf(dated, family, state)),
    }));
  const [only] = drawn;
  // A definition that stands alone is named in the subtitle, and its states are named beside their dots.
  const facets: Facet[] = drawn.length === 1 && only ? [{ ...only, title: null }] : drawn;
  return { form: 'time', chart: 'line', scale, unit: PERSONS, years, extent, facets, breaks: [] };
}

function subtitleOf(families: readonly Family[]): string {
  const names = families.map((family, i) => (i === 0 ? FAMILIES[family] : FAMILIES[family].toLowerCase()));
  return `${listInWords(names).replace('overseas koreans', 'overseas Koreans')}: persons counted or estimated, each year as reported`;
}

export function derive(
  { diaspora }: Pick<Tables, 'diaspora'>,
  { countries, years, coverage }: Filters,
  { family, chart, scale }: TimeChoices,
): View {
  const where = statesInWords(countries);
  const families = FAMILY_IDS.filter((one) => family.includes(one));
  const selection = selected(diaspora, families, countries, years ?? NO_YEARS);
  const used = families.filter((one) => selection.dated.some((row) => row.family === one));
  const head = {
    title: `Counts of ethnic Koreans in ${where}${years ? `, ${yearsInWords(years)}` : ''}`,
    subtitle: subtitleOf(used.length > 0 ? used : families),
    // Each count names its own source, in the table.
    sources: [],
  };
  const best = bestCounted(selection.dated);
  if (!years || !best) {
    const these = families.length === 1 ? 'this definition' : 'these definitions';
    const which = families.length < FAMILY_IDS.length ? ` under ${these}` : '';
    const when = years ? ` in ${yearsInWords(years)}` : ' in the years asked for';
    const label = years ? 'Show all definitions and years' : `Show ${coverage ? yearsInWords(coverage) : ''}`;
    const chosen = years ? { chosen: { family: FAMILY_IDS } } : {};
    return emptyView(
      head,
      `No dated count of ethnic Koreans in ${where}${which} is at hand${when}.`,
      { label: label.trim(), shared: { years: WHOLE }, ...chosen },
      COLUMNS,
    );
  }
  const isDrawn = chart !== 'table';
  const drawn = { dated: selection.dated, families, states: countries, years, scale };
  return {
    ...head,
    finding: findingOf(best),
    headline: headlineOf(best),
    notes: notesOf({ ...selection, families, states: countries, isDrawn }),
    picture: isDrawn ? pictureOf(drawn, extentOf(diaspora)) : null,
    table: tableOf(head.title, selection),
    withheld: {},
    empty: null,
    notices: [],
  };
}
