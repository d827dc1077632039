import type { Series } from '../../model/view/picture.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { KEY, LEGEND_ROW, placeLegend } from './legend.ts';
import { colourOf, PICTURE_FONT, TEXT, textColourOf } from './props.ts';

interface LegendProps {
  readonly series: readonly Pick<Series, 'id' | 'label' | 'tone'>[];
  readonly width: number;
  readonly paint: Paint;
}

/** A legend inside the picture, for small multiples, so that it is exported with it. */
export function Legend({ series, width, paint }: LegendProps) {
  const labels = series.map(({ label }) => label);
  const places = placeLegend(labels, width);
  return (
    <svg
      width={width}
      height={LEGEND_ROW * (1 + (places.at(-1)?.row ?? 0))}
      data-piece="0,0"
      role="presentation"
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      <g fontFamily={PICTURE_FONT} fontSize={TEXT.label} fontWeight={700}>
        {series.map(({ id, label, tone }, i) => {
          const { x, row } = places[i] ?? { x: 0, row: 0 };
          return (
            <g key={id} transform={`translate(${x} ${15 + row * LEGEND_ROW})`} fill={colourOf(paint, tone)}>
              <rect y={-7} width={12} height={4} />
              <text x={KEY} fill={textColourOf(paint, tone)}>
                {label}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}
