import type { Series } from '../../model/view/index.ts';
import { textWidth } from '../../ui/text/width.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { colourOf, PICTURE_FONT, TEXT } from './props.ts';

interface LegendProps {
  readonly series: readonly Pick<Series, 'id' | 'label' | 'tone'>[];
  readonly width: number;
  readonly paint: Paint;
}

/** A legend inside the picture, for small multiples, so that it is exported with it. */
export function Legend({ series, width, paint }: LegendProps) {
  let x = 0;
  return (
    <svg
      width={width}
      height={22}
      data-piece="0,0"
      role="presentation"
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      <g fontFamily={PICTURE_FONT} fontSize={TEXT.label} fontWeight={700}>
        {series.map(({ id, label, tone }) => {
          const start = x;
          x += 18 + textWidth(label, TEXT.label, 700) + 20;
          return (
            <g key={id} transform={`translate(${start} 15)`} fill={colourOf(paint, tone)}>
              <rect y={-7} width={12} height={4} />
              <text x={18}>{label}</text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}
