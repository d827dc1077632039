import type { Tables } from '../../../datasets/index.ts';
import { MOST_COMPARED } from '../../../figure/bilateral/parties.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import type { Chosen } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, listInWords, statesInWords } from '../../../model/places.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';
import { type Chart, type choices, FLOWS } from './choices.ts';
import { courseOf, type Kind, seriesOf } from './course.ts';
import { ledgerOf } from './ledger.ts';
import { courseNotes, rankingNotes } from './notes.ts';
import { coursePicture, courseTable } from './overTime.ts';
import { pictureOf } from './picture.ts';
import { type Ranking, rankingOf } from './ranking.ts';
import { columnsOf, tableOf } from './table.ts';
import { courseFinding, findingOf, headlineOf } from './words.ts';

type Drawn = Pick<View, 'title' | 'subtitle' | 'finding' | 'picture' | 'table' | 'notes'>;
type Scale = Chosen<typeof choices>['scale'];

const ONE_YEAR = 'A course over time needs more than one year.';
const KINDS: Partial<Record<Chart, Kind>> = { line: 'share', place: 'place' };

/** "exports of Japan, South Korea and others": what the states' figures are to the actors. */
const asActors = ({ flow, actors }: Ranking) =>
  `the ${flow} of ${listInWords([...actors.map((actor) => actorsInWords([actor])), 'others'])}`;

function ranked(ranking: Ranking, title: string, scale: Scale, chart: Chart): Drawn {
  const { words, shares, years } = ranking;
  const measure =
    shares.whole === null ? 'million current US dollars' : `per cent of all their ${words.whole}`;
  return {
    title,
    subtitle: `Goods as the states report their ${words.whole}: ${asActors(ranking)}; ${measure}${years[0] === years[1] ? '' : ', summed over the years'}`,
    finding: findingOf(ranking),
    picture: chart === 'table' ? null : pictureOf(ranking, scale),
    table: tableOf(ranking, title),
    notes: rankingNotes(ranking),
  };
}

function overTime(ranking: Ranking, scale: Scale, kind: Kind): Drawn {
  const { words, actors, countries, years } = ranking;
  const whose = `${kind === 'share' ? 'Share' : 'Place'} of ${actorsInWords(actors)}`;
  const among = kind === 'share' ? `in the ${words.whole} of` : `among the ${words.partners} of`;
  const title = `${whose} ${among} ${statesInWords(countries)}, ${yearsInWords(years)}`;
  const course = courseOf(ranking);
  const measure =
    kind === 'share'
      ? `per cent of all their ${words.whole} in the year`
      : `place among all ${words.partners} of the year, 1 is the largest`;
  return {
    title,
    subtitle: `Goods as the states report their ${words.whole}: ${asActors(ranking)}; ${measure}`,
    finding: courseFinding(ranking, course, kind),
    picture: coursePicture(ranking, course, kind, scale),
    table: courseTable(ranking, course, kind, title),
    notes: courseNotes(ranking, seriesOf(ranking, course, kind)),
  };
}

export function derive(
  tables: Pick<Tables, 'trade-partners' | 'partners'>,
  filters: Filters,
  { flow, chart, scale, compare }: Chosen<typeof choices>,
): View {
  const { actors, countries, years, coverage } = filters;
  const words = FLOWS[flow];
  const title = `${words.where(countries)}${years ? `, ${yearsInWords(years)}` : ''}`;
  const ranking =
    years &&
    rankingOf(ledgerOf(tables, flow), {
      flow,
      actors,
      compared: compare.slice(0, MOST_COMPARED),
      countries,
      years,
      coverage: coverage ?? years,
    });
  const sources = ['imf-dots'];
  if (!ranking || ranking.standings.length === 0) {
    const why = `No ${words.partners} of ${statesInWords(countries)} are recorded for the years asked for.`;
    const subtitle = `Goods as the states report their ${words.whole}`;
    return emptyView({ title, subtitle, sources }, why, offerFor(filters), columnsOf(words.whole));
  }
  const isOneYear = ranking.years[0] === ranking.years[1];
  const kind = isOneYear ? undefined : KINDS[chart];
  const isRefused = isOneYear && KINDS[chart] !== undefined;
  return {
    ...(kind ? overTime(ranking, scale, kind) : ranked(ranking, title, scale, chart)),
    headline: headlineOf(ranking),
    sources,
    withheld: isOneYear ? { chart: { line: ONE_YEAR, place: ONE_YEAR } } : {},
    notices: [
      ...(isRefused ? [ONE_YEAR] : []),
      ...(compare.length > MOST_COMPARED ? [`Only ${MOST_COMPARED} can be compared at once.`] : []),
    ],
    empty: null,
  };
}
