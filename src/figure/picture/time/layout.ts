/** Where everything of a time picture stands, in pixels; no marks yet. */
import { nameOf } from '../../../model/places.ts';
import { formatTick } from '../../../model/units.ts';
import type { Facet, TimePicture } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { legendHeight } from '../legend.ts';
import { TEXT } from '../props.ts';
import { linear, logarithmic, momentTicks, placesInRanking, type Scale, yearTicks } from '../scale.ts';
import { endDetail } from './endLabels.ts';
import { actorsOf, type StripRow, stripHeight, stripOf } from './strip.ts';
import { yearAxisOf } from './yearAxis.ts';

interface Plot {
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
  /** The values of the year axis at the ends of the plot. */
  readonly yearDomain: readonly [number, number];
  readonly yearTicks: readonly number[];
  /** Policies and events below the axis. */
  readonly strip: readonly StripRow[];
}

export interface TimeLayout {
  readonly facets: readonly FacetLayout[];
  /** Height of the legend above small multiples; 0 where labels stand at the lines. */
  readonly legend: number;
}

const GAP = 20;
const LEAST_FACET = 168;
const FACET_HEIGHT = 200;
/** Two or three side by side have room to be higher. */
const WIDE_FACET = 400;
const WIDE_FACET_HEIGHT = 280;

/** Columns that leave no lonely last row where that can be helped: five are 5, 3 + 2, 2 + 2 + 1 or one below another. */
export function columnsFor(count: number, width: number): number {
  const most = Math.max(1, Math.min(count, Math.floor((width + GAP) / (LEAST_FACET + GAP))));
  return Math.ceil(count / Math.ceil(count / most));
}

/** Small multiples whose only line bears their own title need no legend. */
function legendOf(picture: TimePicture, width: number): number {
  const isNamedByTitle = picture.facets.every(
    ({ title, series }) => series.length === 1 && series[0]?.label === title,
  );
  const labels = seriesOf(picture).map(({ label }) => label);
  return isNamedByTitle ? 0 : legendHeight(labels, width);
}

export function timeHeight(picture: TimePicture, width: number): number {
  const { facets, annotations } = picture;
  const strip = stripHeight(annotations, facets.length > 1);
  if (facets.length > 1) {
    const columns = columnsFor(facets.length, width);
    const height = columns > 1 && width / columns > WIDE_FACET ? WIDE_FACET_HEIGHT : FACET_HEIGHT;
    return legendOf(picture, width) + Math.ceil(facets.length / columns) * (height + strip);
  }
  return strip + (width < 520 ? 300 : Math.round(Math.min(440, Math.max(320, width * 0.42))));
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

/** The second line of each label: its last value, with the year where that is not the last of the picture. */
function endDetailsOf({ facets, unit, years, scale }: TimePicture): string[] {
  return facets.flatMap(({ series }) =>
    series.flatMap(({ points }) => {
      const last = points.findLast(({ value }) => value !== null && (scale !== 'log' || value > 0));
      return last?.value == null ? [] : [endDetail(last.value, last.at, unit, years[1])];
    }),
  );
}

/** Room for the labels at the lines' ends. */
function labelRoom(picture: TimePicture): number {
  const lines = seriesOf(picture).map(({ label }) => textWidth(label, TEXT.label, 700));
  const rows = picture.annotations
    ? actorsOf(picture.annotations).map((actor) => textWidth(nameOf(actor), TEXT.small, 600))
    : [];
  const details = endDetailsOf(picture).map((detail) => textWidth(detail, TEXT.tick));
  return Math.ceil(Math.max(40, ...lines, ...details, ...rows)) + 12;
}

export function layoutTime(picture: TimePicture, width: number, height: number): TimeLayout {
  const { unit, extent, scale, annotations } = picture;
  const isSplit = picture.facets.length > 1;
  // A chart alone has its name in the figure's title.
  const facets = isSplit ? picture.facets : picture.facets.map((facet) => ({ ...facet, title: null }));
  const columns = isSplit ? columnsFor(facets.length, width) : 1;
  const legend = isSplit ? legendOf(picture, width) : 0;
  const rows = Math.ceil(facets.length / columns);
  const boxWidth = (width - GAP * (columns - 1)) / columns;
  const boxHeight = (height - legend) / rows;
  const plotTop = isSplit ? 30 : picture.breaks.length > 0 ? 30 : 14;
  const plotHeight = boxHeight - plotTop - (isSplit ? 36 : 28) - stripHeight(annotations, isSplit);
  const count = Math.max(2, Math.round(plotHeight / (isSplit ? 34 : 56)));
  const valueScale =
    scale === 'log'
      ? logarithmic([leastPositive(picture), extent[1]], plotHeight, 0)
      : picture.inverted
        ? placesInRanking(extent[1], 0, plotHeight, count)
        : linear(extent, plotHeight, 0, count);
  const left =
    Math.ceil(Math.max(...valueScale.ticks.map((tick) => textWidth(formatTick(tick, unit), TEXT.tick)))) + 10;
  const right = isSplit ? 16 : labelRoom(picture);
  const plotWidth = Math.max(40, boxWidth - left - right);
  const [first, last] = picture.span ?? picture.years;
  const { yearAt, momentAt, yearDomain } = yearAxisOf(picture, plotWidth);
  const ticks = picture.span ? momentTicks(first, last, plotWidth) : yearTicks(first, last, plotWidth);
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
      yearDomain,
      yearTicks: isSplit && ticks.length > 3 ? yearTicks(first, last, plotWidth * 0.75) : ticks,
      strip: stripOf(annotations, facet.id, isSplit, momentAt, plotWidth),
    })),
  };
}
