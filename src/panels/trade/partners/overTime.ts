/** The picture and the table of a course. */

import { cellOf } from '../../../figure/series/table.ts';
import { ACTORS } from '../../../model/places.ts';
import { placeAmong, USD_MILLION } from '../../../model/units.ts';
import type { Series, TimePicture } from '../../../model/view/picture.ts';
import type { Column, Table } from '../../../model/view/table.ts';
import { type Course, courseOf, type Kind, seriesOf } from './course.ts';
import { SHARE } from './picture.ts';
import type { Ranking } from './ranking.ts';
import { greatestShare, groupsOf } from './shares.ts';

const PLACE = placeAmong('partner');

/** The worst place that one of these partners takes anywhere in the table, among as many states. */
function worstPlace(ranking: Ranking, partners: readonly string[]): number {
  const { coverage, countries } = ranking;
  const places = groupsOf(countries.length).flatMap((group) =>
    courseOf({ ...ranking, countries: group, years: coverage }).flatMap((inYear) =>
      partners.map((partner) => inYear.places.get(partner) ?? 1),
    ),
  );
  return Math.max(1, ...places);
}

function extentOf(
  ranking: Ranking,
  series: readonly Series[],
  kind: Kind,
  scale: 'linear' | 'own',
): [number, number] {
  const least = kind === 'place' ? 1 : 0;
  if (scale === 'own') {
    const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? least));
    return [least, Math.max(least, ...values)];
  }
  const partners = [...new Set([...ACTORS, ...series.map(({ id }) => id)])];
  if (kind === 'place') return [1, worstPlace(ranking, partners)];
  const { ledger, countries, coverage } = ranking;
  const window = { size: countries.length, span: 1, coverage };
  return [0, greatestShare(ledger, (partner) => partners.includes(partner), window)];
}

export function coursePicture(
  ranking: Ranking,
  course: Course,
  kind: Kind,
  scale: 'linear' | 'own',
): TimePicture {
  const series = seriesOf(ranking, course, kind);
  return {
    form: 'time',
    chart: 'line',
    scale: 'linear',
    unit: kind === 'share' ? SHARE : PLACE,
    years: ranking.years,
    extent: extentOf(ranking, series, kind, scale),
    facets: [{ id: 'all', title: null, series }],
    breaks: [],
    ...(kind === 'place' ? { inverted: true } : {}),
  };
}

/** Shares, places and amounts, whichever of them is drawn; the drawn ones first. */
export function courseTable(ranking: Ranking, course: Course, kind: Kind, caption: string): Table {
  const drawn = seriesOf(ranking, course, kind);
  const other = kind === 'share' ? 'place' : 'share';
  const beside = seriesOf(ranking, course, other);
  const column = (one: Series, what: Kind | 'amount', hidden: boolean): Column => ({
    id: `${one.id}-${what}`.toLowerCase(),
    label: `${one.label}, ${what}`,
    kind: 'number',
    ...(what === 'place' ? {} : { unit: what === 'share' ? SHARE : USD_MILLION }),
    hidden,
  });
  return {
    caption,
    columns: [
      { id: 'year', label: 'Year', kind: 'year' },
      ...drawn.map((one) => column(one, kind, false)),
      ...beside.map((one) => column(one, other, false)),
      { id: 'partners', label: 'Partners in the year', kind: 'number' },
      ...drawn.map((one) => column(one, 'amount', true)),
      { id: 'whole', label: `All ${ranking.words.whole}`, kind: 'number', unit: USD_MILLION, hidden: true },
    ],
    rows: course.map(({ year, whole, amounts, places }, i) => [
      { value: year },
      ...drawn.map(({ points }) => cellOf(points[i])),
      ...beside.map(({ points }) => ({ value: points[i]?.value ?? null })),
      { value: places.size },
      ...drawn.map(({ id }) => ({ value: amounts.get(id) ?? null })),
      { value: whole },
    ]),
  };
}
