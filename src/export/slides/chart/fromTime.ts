/** From a picture over time to native charts, one for each facet, on one axis. */
import { colourOf } from '../../../figure/picture/props.ts';
import { lonePoints } from '../../../figure/picture/time/strokes.ts';
import { momentInWords } from '../../../figure/series/table.ts';
import { MONTHS } from '../../../model/months.ts';
import type { Facet, Point, Series, TimePicture } from '../../../model/view/picture.ts';
import { yearsOf } from '../../../model/years.ts';
import { printPaint } from '../../../ui/theme/paint.ts';
import { formatOf, timeAxis } from './formats.ts';
import type { ChartSeries, ChartSpec } from './spec.ts';

export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** Months are told apart to the nearest: a fraction of a year may fall short of its month by a rounding error. */
const keyOf = (at: number) => Math.round(at * 12);

/** Every year or month of the picture, and every moment that has a value. */
function momentsOf({ years, span, facets }: TimePicture): number[] {
  const drawn = facets.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ at }) => at)));
  const between = span
    ? Array.from({ length: keyOf(span[1]) - keyOf(span[0]) + 1 }, (_, i) => (keyOf(span[0]) + i) / 12)
    : yearsOf(years);
  const moments = new Map([...between, ...drawn].map((at) => [keyOf(at), at]));
  return [...moments.values()].sort((a, b) => a - b);
}

/** "2022", or "Jan 2022" where the axis is of months. */
function categoryOf(at: number, isMonthly: boolean): string {
  const words = momentInWords(at, isMonthly);
  const month = MONTHS.find((name) => words.startsWith(name));
  return month ? words.replace(month, month.slice(0, 3)) : words;
}

interface Placing {
  readonly picture: TimePicture;
  readonly moments: readonly number[];
}

function seriesFrom(
  { tone }: Series,
  name: string,
  points: readonly Point[],
  { picture, moments }: Placing,
): ChartSeries {
  const placeOf = new Map(moments.map((at, place) => [keyOf(at), place]));
  const values: (number | null)[] = moments.map(() => null);
  const incomplete = new Set<number>();
  const estimated = new Set<number>();
  const dashed = new Set<number>();
  for (const [i, point] of points.entries()) {
    const place = placeOf.get(keyOf(point.at));
    // Zero and less have no place on a logarithmic scale, on screen as here.
    const isDrawn = point.value !== null && (picture.scale !== 'log' || point.value > 0);
    if (place === undefined || !isDrawn) continue;
    values[place] = point.value;
    if (point.lacking !== undefined) incomplete.add(place);
    if (point.estimated !== undefined) estimated.add(place);
    if (point.estimated !== undefined || points[i - 1]?.estimated !== undefined) dashed.add(place);
  }
  const lone = new Set(lonePoints(points).flatMap(({ at }) => placeOf.get(keyOf(at)) ?? []));
  return { name, colour: hex(colourOf(printPaint.light, tone)), values, incomplete, estimated, dashed, lone };
}

/** Points of different sources or definitions are never joined: a line of one colour for each, named by its start. */
function linesOf(series: Series, placing: Placing): ChartSeries[] {
  const known = series.points.filter(({ value }) => value !== null);
  const runs = [...new Set(known.map(({ run }) => run))];
  const whole = seriesFrom(series, series.label, series.points, placing);
  const isUnjoined = whole.lone.size === known.length;
  if (runs.length < 2 || isUnjoined || placing.picture.chart === 'bars') return known.length ? [whole] : [];
  return runs.map((run, i) => {
    const points = series.points.filter((point) => point.run === run);
    const since = categoryOf(points[0]?.at ?? 0, placing.picture.span !== undefined);
    return seriesFrom(series, i === 0 ? series.label : `${series.label}, from ${since}`, points, placing);
  });
}

/** An area would fall to zero where nothing is reported, so with gaps it is drawn as a line. */
function kindOf({ chart }: TimePicture, series: readonly ChartSeries[]): ChartSpec['kind'] {
  if (chart === 'bars') return 'columns';
  const isWhole = series.every(({ values }) => values.every((value) => value !== null));
  return chart === 'area' && isWhole ? 'area' : 'line';
}

/** @param height of each chart in inches: how many ticks its axis has room for */
export function chartsOfTime(picture: TimePicture, height: number): ChartSpec[] {
  const moments = momentsOf(picture);
  const isMonthly = picture.span !== undefined;
  const categories = moments.map((at) => categoryOf(at, isMonthly));
  const axis = timeAxis(picture, height);
  const isSplit = picture.facets.length > 1;
  return picture.facets.map((facet: Facet) => {
    const series = facet.series.flatMap((one) => linesOf(one, { picture, moments }));
    const labels = new Set(facet.series.map(({ label }) => label));
    const isNamedByTitle = isSplit && labels.size === 1 && labels.has(facet.title ?? '');
    return {
      kind: kindOf(picture, series),
      title: isSplit ? facet.title : null,
      head: isMonthly ? 'Month' : 'Year',
      categories,
      series,
      axis,
      format: formatOf(picture.unit),
      legend: isNamedByTitle || series.length === 0 ? 'none' : 'bottom',
    };
  });
}
