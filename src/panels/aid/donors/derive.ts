import type { Tables } from '../../../datasets/index.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import type { Chosen } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { statesInWords } from '../../../model/places.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';
import type { Scale } from '../widestSums.ts';
import { type choices, MEASURES, type Measure } from './measures.ts';
import { placeNotes, rankingNotes } from './notes.ts';
import { courseFinding, courseOf, coursePicture, courseTable } from './overTime.ts';
import { pictureOf } from './picture.ts';
import { type Ranking, rankingOf } from './ranking.ts';
import { columnsOf, tableOf } from './table.ts';
import { findingOf, headlineOf } from './words.ts';

const ONE_YEAR = 'A rank over time needs more than one year.';
const SOURCES: Record<Measure, readonly string[]> = {
  'net-oda': ['wdi'],
  grants: ['one-dac2a'],
  'grants-2022usd': ['one-dac2a'],
};

type Drawn = Pick<View, 'title' | 'subtitle' | 'finding' | 'picture' | 'table' | 'notes'>;

function ranked(ranking: Ranking, title: string, { chart, scale }: Chosen<typeof choices>): Drawn {
  const { words, years } = ranking;
  return {
    title,
    subtitle: `${words.subtitle}, ${years[0] === years[1] ? '' : 'summed over the years, '}${words.unit.long}`,
    finding: findingOf(ranking),
    picture: chart === 'table' ? null : pictureOf(ranking, scale),
    table: tableOf(ranking, title),
    notes: rankingNotes(ranking),
  };
}

function overTime(ranking: Ranking, title: string, scale: Scale): Drawn {
  const course = courseOf(ranking);
  const hasGap = course.series.some(({ points }) => points.some(({ value }) => value === null));
  const courseTitle = `Places among the ${title.replace(/^Donors/, 'donors')}`;
  return {
    title: courseTitle,
    subtitle: `Place by ${ranking.words.noun} of each year among the ${ranking.words.donors}; 1 is the largest donor`,
    finding: courseFinding(ranking, course),
    picture: coursePicture(ranking, course, scale),
    table: courseTable(ranking, course, courseTitle),
    notes: [
      ...placeNotes(ranking),
      'In grey: the largest donors of the whole span beside the actors. Equal amounts share a place.',
      ...(hasGap ? ['A gap is a year without a figure, which has no place; it is not the last place.'] : []),
    ],
  };
}

export function derive(
  tables: Pick<Tables, 'aid' | 'partners'>,
  filters: Filters,
  chosen: Chosen<typeof choices>,
): View {
  const { actors, countries, years, coverage } = filters;
  const words = MEASURES[chosen.measure];
  const states = statesInWords(countries);
  const title = `Donors of ${states} by ${words.title}${years ? `, ${yearsInWords(years)}` : ''}`;
  const sources = SOURCES[chosen.measure];
  const ranking = years && rankingOf(tables, chosen.measure, actors, { countries, years }, coverage ?? years);
  if (!ranking || ranking.standings.length === 0) {
    const columns = columnsOf(words, chosen.measure !== 'net-oda');
    const why = `No ${words.noun} to ${states} is recorded for the years asked for.`;
    return emptyView({ title, subtitle: words.subtitle, sources }, why, offerFor(filters), columns);
  }
  const isOneYear = ranking.years[0] === ranking.years[1];
  const withTime = chosen.chart === 'line' && !isOneYear;
  return {
    ...(withTime ? overTime(ranking, title, chosen.scale) : ranked(ranking, title, chosen)),
    headline: headlineOf(ranking),
    sources,
    withheld: isOneYear ? { chart: { line: ONE_YEAR } } : {},
    notices: isOneYear && chosen.chart === 'line' ? [ONE_YEAR] : [],
    empty: null,
  };
}
