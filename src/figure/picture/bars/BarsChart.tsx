import { useId, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { BarsPicture } from '../../../model/view/index.ts';
import { colourOf, type PictureProps } from '../props.ts';
import { BarAxes, BarLabels, thicknessOf } from './BarLabels.tsx';
import { columnsOf } from './columns.ts';
import type { BarsLayout } from './layout.ts';

/** Horizontal bars, in columns where the height is less than they need one below another. */
export function BarsChart({ picture, width, height, paint, label }: PictureProps<BarsPicture>) {
  const columns = useMemo(() => columnsOf(picture, width, height), [picture, width, height]);
  return (
    <div role="img" aria-label={label} style={{ position: 'relative', width, height }}>
      {columns.map(({ x, ...column }) => (
        <div
          key={x}
          aria-hidden="true"
          data-piece={`${x},0`}
          style={{ position: 'absolute', left: x, top: 0, width: column.width, height: column.height }}
        >
          <BarsColumn picture={picture} paint={paint} {...column} />
        </div>
      ))}
    </div>
  );
}

interface ColumnProps extends Pick<PictureProps<BarsPicture>, 'picture' | 'width' | 'height' | 'paint'> {
  readonly layout: BarsLayout;
}

/** Bars labelled at both ends; what is not reported is hatched and said in words. */
function BarsColumn({ picture, width, height, paint, layout }: ColumnProps) {
  const hatch = useId().replace(/[^a-zA-Z0-9]/g, '');
  const { plot, scale, rows, band } = layout;
  const data = rows.map(({ key, bar }) => ({
    key,
    value: bar?.value ?? null,
    fill: bar ? colourOf(paint, bar.tone) : 'none',
    estimated: bar?.estimated !== undefined,
  }));
  const margin = {
    left: plot.left,
    top: plot.top,
    right: width - plot.left - plot.width,
    bottom: height - plot.top - plot.height,
  };
  return (
    <BarChart
      width={width}
      height={height}
      margin={margin}
      layout="vertical"
      data={data}
      accessibilityLayer={false}
    >
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={6} stroke={paint.hatch} strokeWidth={1.5} />
        </pattern>
      </defs>
      <BarAxes layout={layout} picture={picture} paint={paint} />
      <XAxis type="number" domain={[scale.domain[0], scale.domain[1]]} hide allowDataOverflow />
      <YAxis type="category" dataKey="key" hide />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        barSize={thicknessOf(band)}
        shape={({ x, y, width: length, height: thickness, fill = 'none', payload }: BarShape) => (
          <rect
            x={Math.min(x, x + length)}
            y={y}
            width={Math.abs(length)}
            height={thickness}
            fill={fill}
            fillOpacity={payload?.estimated ? 0.25 : 1}
            {...(payload?.estimated ? { stroke: fill, strokeDasharray: '3 2' } : {})}
          />
        )}
      />
      <BarLabels layout={layout} picture={picture} paint={paint} hatch={hatch} />
    </BarChart>
  );
}

interface BarShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string | undefined;
  readonly payload?: { readonly estimated: boolean };
}
