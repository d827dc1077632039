import { memo } from 'react';
import { Area, AreaChart, Bar, BarChart, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { TimePicture } from '../../../model/view/index.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { colourOf } from '../props.ts';
import { Axes } from './Axes.tsx';
import { Ends } from './Ends.tsx';
import type { FacetLayout } from './layout.ts';
import { BAR_GAP, BAR_GROUP_GAP, MissingBars } from './MissingBars.tsx';
import { Strip } from './Strip.tsx';
import { strokesOf } from './strokes.ts';

interface MarksProps {
  readonly picture: TimePicture;
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

const CHARTS = { line: LineChart, area: AreaChart, bars: BarChart } as const;

/** One facet: marks by Recharts, axes and labels by us, all in one svg, without animation. */
export const Marks = memo(function Marks({ picture, layout, paint }: MarksProps) {
  const { plot, width, height, domain } = layout;
  const Chart = CHARTS[picture.chart];
  const margin = {
    left: plot.left,
    top: plot.top,
    right: width - plot.left - plot.width,
    bottom: height - plot.top - plot.height,
  };
  const isBars = picture.chart === 'bars';
  return (
    <Chart
      width={width}
      height={height}
      margin={margin}
      accessibilityLayer={false}
      barCategoryGap={`${BAR_GROUP_GAP * 100}%`}
      barGap={BAR_GAP}
      {...(isBars ? { data: barRows(layout, picture) } : {})}
    >
      <Axes layout={layout} unit={picture.unit} breaks={picture.breaks} paint={paint} />
      {isBars ? (
        <XAxis type="category" dataKey="at" hide />
      ) : (
        <XAxis type="number" dataKey="at" domain={[...layout.yearDomain]} hide allowDataOverflow />
      )}
      <YAxis
        type="number"
        domain={[domain[0], domain[1]]}
        scale={picture.scale}
        reversed={picture.inverted ?? false}
        hide
        allowDataOverflow
      />
      {isBars ? barsOf(layout, paint) : linesOf(picture, layout, paint)}
      {isBars && <MissingBars years={picture.years} layout={layout} paint={paint} />}
      <Ends picture={picture} layout={layout} paint={paint} />
      <Strip layout={layout} paint={paint} />
    </Chart>
  );
});

function linesOf({ chart, scale }: TimePicture, { facet, domain }: FacetLayout, paint: Paint) {
  return facet.series.flatMap(({ id, tone, points }) =>
    strokesOf(points).map((stroke, i) => {
      const colour = colourOf(paint, tone);
      const shared = {
        data: scale === 'log' ? stroke.points.filter(({ value }) => value > 0) : [...stroke.points],
        dataKey: 'value' as const,
        type: 'linear' as const,
        stroke: colour,
        strokeWidth: 2,
        dot: false,
        activeDot: false,
        isAnimationActive: false,
        ...(stroke.dashed ? { strokeDasharray: '5 4' } : {}),
      };
      const key = `${id}-${i}`;
      if (chart !== 'area') return <Line key={key} {...shared} />;
      const baseValue = Math.max(domain[0], Math.min(0, domain[1]));
      return <Area key={key} {...shared} fill={colour} fillOpacity={0.16} baseValue={baseValue} />;
    }),
  );
}

/** A row a year; a year that is not reported has no bar, and its note says so. */
function barRows({ facet }: FacetLayout, { years }: TimePicture) {
  const rows = new Map<number, Record<string, number>>();
  for (let at = years[0]; at <= years[1]; at += 1) rows.set(at, { at });
  for (const { id, points } of facet.series) {
    for (const { at, value } of points) {
      const row = rows.get(at);
      if (row && value !== null) row[id] = value;
    }
  }
  return [...rows.values()];
}

function barsOf({ facet }: FacetLayout, paint: Paint) {
  return facet.series.map(({ id, tone, points }) => {
    const estimated = new Set(points.flatMap((point) => (point.estimated === undefined ? [] : [point.at])));
    const colour = colourOf(paint, tone);
    return (
      <Bar
        key={id}
        dataKey={id}
        isAnimationActive={false}
        shape={({ x, y, width, height, payload }: BarShape) => {
          const isEstimated = payload !== undefined && estimated.has(payload.at);
          return (
            <rect
              x={x}
              y={Math.min(y, y + height)}
              width={width}
              height={Math.abs(height)}
              fill={colour}
              fillOpacity={isEstimated ? 0.25 : 1}
              {...(isEstimated ? { stroke: colour, strokeDasharray: '3 2' } : {})}
            />
          );
        }}
      />
    );
  });
}

interface BarShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly payload?: { readonly at: number };
}
