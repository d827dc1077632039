import type { Paint } from '../../../ui/theme/paint.ts';
import type { BarsLayout } from './layout.ts';

interface ReadRowProps {
  /** The key of the row. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly layout: BarsLayout;
  readonly paint: Paint;
}

/** A frame around the bar that is read, if it stands in this column. */
export function ReadRow({ id, width, height, layout, paint }: ReadRowProps) {
  const { rows, band, plot } = layout;
  const place = rows.findIndex(({ key }) => key === id);
  if (place < 0) return null;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it lies over a picture that has its name, and is spoken
    <svg
      width={width}
      height={height}
      style={{ position: 'absolute', inset: 0, overflow: 'visible', pointerEvents: 'none' }}
    >
      <rect
        data-read={id}
        x={0.75}
        y={plot.top + band * place + 1}
        width={width - 1.5}
        height={band - 2}
        rx={2}
        fill="none"
        stroke={paint.ink}
        strokeWidth={1.5}
      />
    </svg>
  );
}
