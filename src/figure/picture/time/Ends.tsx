import type { TimePicture } from '../../../model/view/picture.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { colourOf, PICTURE_FONT, TEXT, textColourOf } from '../props.ts';
import { endLabelsOf } from './endLabels.ts';
import type { FacetLayout } from './layout.ts';
import { lonePoints } from './strokes.ts';

interface EndsProps {
  readonly picture: TimePicture;
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

/** Dots where a line alone would not say enough, and the labels at the lines' ends. */
export function Ends({ picture, layout, paint }: EndsProps) {
  const { facet, plot, yearAt, valueAt } = layout;
  const isDrawable = (value: number) => picture.scale !== 'log' || value > 0;
  const at = (year: number, value: number) => ({
    cx: plot.left + yearAt(year),
    cy: plot.top + valueAt(value),
  });
  return (
    <g fontFamily={PICTURE_FONT}>
      {picture.chart !== 'bars' &&
        facet.series.map(({ id, tone, points }) => (
          <g key={id} fill={colourOf(paint, tone)} stroke={colourOf(paint, tone)}>
            {lonePoints(points)
              .filter(({ value }) => isDrawable(value))
              .map((point) => (
                <circle key={point.at} {...at(point.at, point.value)} r={3} />
              ))}
            {points.map(({ at: year, value, lacking }) =>
              value !== null && lacking && isDrawable(value) ? (
                <circle key={year} {...at(year, value)} r={2.6} fill={paint.paper} strokeWidth={1.5} />
              ) : null,
            )}
          </g>
        ))}
      {facet.title === null &&
        endLabelsOf(layout, picture.unit, picture.years[1]).map((end) => (
          <g key={end.id}>
            {picture.chart !== 'bars' && (
              <circle
                cx={plot.left + end.pointX}
                cy={plot.top + end.pointY}
                r={3.5}
                fill={colourOf(paint, end.tone)}
              />
            )}
            <text
              x={plot.left + plot.width + 10}
              y={plot.top + end.y - 1}
              fontSize={TEXT.label}
              fontWeight={700}
              fill={textColourOf(paint, end.tone)}
            >
              {end.label}
            </text>
            <text
              x={plot.left + plot.width + 10}
              y={plot.top + end.y + 13}
              fontSize={TEXT.tick}
              fill={paint.ink}
            >
              {end.detail}
            </text>
          </g>
        ))}
    </g>
  );
}
