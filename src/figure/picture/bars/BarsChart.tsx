import { useId, useMemo } from 'react';
import { Rectangle, Surface } from 'recharts';
import type { BarsPicture } from '../../../model/view/picture.ts';
import { barStyle, colourOf, type PictureProps } from '../props.ts';
import { Readable } from '../Readable.tsx';
import { BarAxes, BarLabels, thicknessOf } from './BarLabels.tsx';
import { columnsOf } from './columns.ts';
import type { BarsLayout } from './layout.ts';
import { ReadRow } from './ReadRow.tsx';
import { spokenOf, useReadBar } from './useReadBar.ts';

const NAME = 'Chart: the arrow keys go from bar to bar, Escape leaves';

/** Horizontal bars, in columns where the height is less than they need one below another. */
export function BarsChart({ picture, width, height, paint, label, interactive }: PictureProps<BarsPicture>) {
  const columns = useMemo(() => columnsOf(picture, width, height), [picture, width, height]);
  const { read, onKeyDown, clear } = useReadBar(picture);
  const drawing = (
    <div role="img" aria-label={label} style={{ position: 'relative', width, height }}>
      {columns.map(({ x, ...column }) => (
        <div
          key={x}
          aria-hidden="true"
          data-piece={`${x},0`}
          style={{ position: 'absolute', left: x, top: 0, width: column.width, height: column.height }}
        >
          <BarsColumn picture={picture} paint={paint} {...column} />
          {read && <ReadRow id={read.key} paint={paint} {...column} />}
        </div>
      ))}
    </div>
  );
  if (!interactive) return drawing;
  const spoken = read ? spokenOf(read, picture) : '';
  return (
    <Readable name={NAME} {...{ width, height, spoken, onKeyDown }} onBlur={clear}>
      {drawing}
    </Readable>
  );
}

interface ColumnProps extends Pick<PictureProps<BarsPicture>, 'picture' | 'width' | 'height' | 'paint'> {
  readonly layout: BarsLayout;
}

/** Bars labelled at both ends; what is not reported is hatched and said in words. */
function BarsColumn({ picture, width, height, paint, layout }: ColumnProps) {
  const hatch = useId().replace(/[^a-zA-Z0-9]/g, '');
  const { plot, scale, rows, band } = layout;
  const thickness = thicknessOf(band);
  const zero = scale.at(0);
  return (
    <Surface width={width} height={height} style={{ display: 'block' }}>
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={6} stroke={paint.hatch} strokeWidth={1.5} />
        </pattern>
      </defs>
      <BarAxes layout={layout} picture={picture} paint={paint} />
      {rows.map(({ key, bar }, i) => {
        if (bar?.value == null) return null;
        const end = scale.at(bar.value);
        return (
          <Rectangle
            key={key}
            x={plot.left + Math.min(zero, end)}
            y={plot.top + band * (i + 0.5) - thickness / 2}
            width={Math.abs(end - zero)}
            height={thickness}
            {...barStyle(colourOf(paint, bar.tone), bar.estimated !== undefined)}
          />
        );
      })}
      <BarLabels layout={layout} picture={picture} paint={paint} hatch={hatch} />
    </Surface>
  );
}
