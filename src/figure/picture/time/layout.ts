/** Where everything of a time picture stands, in pixels; no marks yet. */
import { formatTick } from '../../../model/units.ts';
import type { Facet, TimePicture } from '../../../model/view/index.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { TEXT } from '../props.ts';
import { linear, logarithmic, type Scale, yearTicks } from '../scale.ts';

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface FacetLayout {
  readonly facet: Facet;
  /** The facet's own box inside the picture. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The plot inside that box. */
  readonly plot: Plot;
  readonly valueAt: Scale['at'];
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
  readonly yearAt: (at: number) => number;
  readonly yearTicks: readonly number[];
}

export interface TimeLayout {
  readonly facets: readonly FacetLayout[];
  /** Height of the legend above small multiples; 0 where labels stand at the lines. */
  readonly legend: number;
}

const GAP = 20;
const LEAST_FACET = 168;
const FACET_HEIGHT = 200;
const LEGEND = 26;

/** Columns that leave no lonely last row where that can be helped: five are 5, 3 + 2, 2 + 2 + 1 or one below another. */
export function columnsFor(count: number, width: number): number {
  const most = Math.max(1, Math.min(count, Math.floor((width + GAP) / (LEAST_FACET + GAP))));
  return Math.ceil(count / Math.ceil(count / most));
}

export function timeHeight({ facets }: TimePicture, width: number): number {
  if (facets.length > 1)
    return LEGEND + Math.ceil(facets.length / columnsFor(facets.length, width)) * FACET_HEIGHT;
  return width < 520 ? 300 : Math.round(Math.min(440, Math.max(320, width * 0.42)));
}

/** Series of all facets by id, once each. */
export function seriesOf({ facets }: TimePicture) {
  return [...new Map(facets.flatMap(({ series }) => series.map((one) => [one.id, one] as const))).values()];
}

function leastPositive({ facets }: TimePicture): number {
  const values = facets.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)),
  );
  return Math.min(...values.filter((value) => value > 0), 1e9);
}

/** Room for the labels at the lines' ends. */
function labelRoom(picture: TimePicture): number {
  const widths = seriesOf(picture).map(({ label }) => textWidth(label, TEXT.label, 700));
  return Math.ceil(Math.max(40, ...widths)) + 12;
}

export function layoutTime(picture: TimePicture, width: number, height: number): TimeLayout {
  const { facets, unit, extent, scale, chart } = picture;
  const isSplit = facets.length > 1;
  const columns = isSplit ? columnsFor(facets.length, width) : 1;
  const legend = isSplit ? LEGEND : 0;
  const rows = Math.ceil(facets.length / columns);
  const boxWidth = (width - GAP * (columns - 1)) / columns;
  const boxHeight = (height - legend) / rows;
  const plotTop = isSplit ? 30 : picture.breaks.length > 0 ? 30 : 14;
  const plotHeight = boxHeight - plotTop - (isSplit ? 36 : 28);
  const count = Math.max(2, Math.round(plotHeight / (isSplit ? 34 : 56)));
  const valueScale =
    scale === 'log'
      ? logarithmic([leastPositive(picture), extent[1]], plotHeight, 0)
      : picture.inverted
        ? linear(extent, 0, plotHeight, count)
        : linear(extent, plotHeight, 0, count);
  const left =
    Math.ceil(Math.max(...valueScale.ticks.map((tick) => textWidth(formatTick(tick, unit), TEXT.tick)))) + 10;
  const right = isSplit ? 16 : labelRoom(picture);
  const plotWidth = Math.max(40, boxWidth - left - right);
  const [first, last] = picture.span ?? picture.years;
  const band = plotWidth / (last - first + 1);
  const yearAt =
    chart === 'bars'
      ? (at: number) => (at - first + 0.5) * band
      : (at: number) => ((at - first) / Math.max(1, last - first)) * plotWidth;
  const ticks = yearTicks(first, last, plotWidth);
  return {
    legend,
    facets: facets.map((facet, i) => ({
      facet,
      x: (i % columns) * (boxWidth + GAP),
      y: legend + Math.floor(i / columns) * boxHeight,
      width: boxWidth,
      height: boxHeight,
      plot: { left, top: plotTop, width: plotWidth, height: plotHeight },
      valueAt: valueScale.at,
      ticks: valueScale.ticks,
      domain: valueScale.domain,
      yearAt,
      yearTicks: isSplit && ticks.length > 3 ? yearTicks(first, last, plotWidth * 0.75) : ticks,
    })),
  };
}
