/** The place of the chosen actors year by year, beside the greatest donors of the whole span. */
import { ACTORS, isActor, statesInWords } from '../../../model/places.ts';
import { ordinal } from '../../../model/ranking.ts';
import { placeAmong } from '../../../model/units.ts';
import type { Point, Series, TimePicture } from '../../../model/view/picture.ts';
import { OTHER_TONES } from '../../../model/view/picture.ts';
import { type Table, tableOnDemand } from '../../../model/view/table.ts';
import { yearsOf } from '../../../model/years.ts';
import { briefName, nameInText } from '../briefNames.ts';
import type { Scale } from '../widestSums.ts';
import type { Ranking } from './ranking.ts';
import { placesByYear, worstPlace } from './standing.ts';

const PLACE = placeAmong('donor');

/** As many of the greatest donors as the lines of the actors can stand beside. */
const MOST_BESIDE = 3;

type Places = ReadonlyMap<number, ReadonlyMap<string, number>>;

export interface Course {
  readonly places: Places;
  readonly series: readonly Series[];
}

export function courseOf({ giving, countries, years, actors, standings }: Ranking): Course {
  const places = placesByYear(giving.gifts, countries, years);
  const run = giving.gifts[0]?.source ?? '';
  const points = (donor: string): Point[] =>
    yearsOf(years).map((at) => ({ at, value: places.get(at)?.get(donor) ?? null, run }));
  const beside = standings
    .filter(({ donor }) => !(isActor(donor) && actors.includes(donor)))
    .slice(0, MOST_BESIDE);
  return {
    places,
    series: [
      ...actors.map((actor) => ({ id: actor, label: briefName(actor), tone: actor, points: points(actor) })),
      ...OTHER_TONES.flatMap((tone, i) => {
        const donor = beside[i]?.donor;
        return donor === undefined
          ? []
          : [{ id: donor, label: briefName(donor), tone, points: points(donor) }];
      }),
    ],
  };
}

/** On the shared scale down to the worst place that one of them takes anywhere in the table. */
function lastPlace(ranking: Ranking, series: readonly Series[], scale: Scale): number {
  const drawn = series.flatMap(({ points }) => points.map(({ value }) => value ?? 1));
  if (scale === 'own') return Math.max(1, ...drawn);
  const donors = [...new Set([...ACTORS, ...series.map(({ id }) => id)])];
  return worstPlace(ranking.giving.gifts, donors, ranking.countries.length, ranking.coverage);
}

export function coursePicture(ranking: Ranking, { series }: Course, scale: Scale): TimePicture {
  return {
    form: 'time',
    chart: 'line',
    scale: 'linear',
    unit: PLACE,
    inverted: true,
    years: ranking.years,
    extent: [1, lastPlace(ranking, series, scale)],
    facets: [{ id: 'all', title: null, series }],
    breaks: [],
  };
}

export function courseTable(
  { years, giving, countries, words }: Ranking,
  course: Course,
  caption: string,
): Table {
  const amountOf = (donor: string, year: number) => {
    const gifts = giving.gifts.filter(
      ({ key, state, year: at }) => key === donor && at === year && countries.includes(state),
    );
    return gifts.length > 0 ? gifts.reduce((sum, { value }) => sum + value, 0) : null;
  };
  const rows = () =>
    yearsOf(years).map((year) => [
      { value: year },
      ...course.series.map(({ id }) => ({ value: course.places.get(year)?.get(id) ?? null })),
      { value: course.places.get(year)?.size ?? 0 },
      ...course.series.map(({ id }) => ({ value: amountOf(id, year) })),
    ]);
  return tableOnDemand(
    {
      caption,
      columns: [
        { id: 'year', label: 'Year', kind: 'year' },
        ...course.series.map(({ id, label }) => ({
          id: `${id}-place`.toLowerCase(),
          label: `${label}, place`,
          kind: 'number' as const,
        })),
        { id: 'donors', label: 'Donors in the year', kind: 'number' },
        ...course.series.map(({ id, label }) => ({
          id: `${id}-amount`.toLowerCase(),
          label: `${label}, ${words.noun}`,
          kind: 'number' as const,
          unit: words.unit,
          hidden: true,
        })),
      ],
    },
    rows,
  );
}

/** "Japan was 6th of 60 in 2022 (3rd of 30 in 2000; at best 1st, in 4 years)". */
function courseInWords({ id, points }: Series, places: Places): string | null {
  const known = points.flatMap(({ at, value }) => (value === null ? [] : [{ at, place: value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const of = (at: number) => `of ${places.get(at)?.size ?? 0} in ${at}`;
  const best = Math.min(...known.map(({ place }) => place));
  const times = known.filter(({ place }) => place === best).length;
  const atBest = `at best ${ordinal(best)}, in ${times} ${times === 1 ? 'year' : 'years'}`;
  const before = first.at === last.at ? '' : `${ordinal(first.place)} ${of(first.at)}; `;
  return `${nameInText(id)} was ${ordinal(last.place)} ${of(last.at)} (${before}${atBest})`;
}

export function courseFinding({ words, countries, actors }: Ranking, { series, places }: Course): string {
  const what = `donors by ${words.noun} to ${statesInWords(countries)}`;
  const parts = series.slice(0, actors.length).flatMap((one) => courseInWords(one, places) ?? []);
  return parts.length > 0
    ? `Among the ${what}, ${parts.join('; ')}.`
    : `The chosen actors have no place among the ${what}.`;
}
