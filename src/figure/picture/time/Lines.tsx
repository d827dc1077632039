import { Curve } from 'recharts';
import type { TimePicture } from '../../../model/view/picture.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { colourOf } from '../props.ts';
import { baseValue } from './barSlots.ts';
import type { FacetLayout } from './layout.ts';
import { strokesOf } from './strokes.ts';

interface LinesProps {
  readonly picture: TimePicture;
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

/** A line for each stroke of each series; in an area chart what is below it is tinted. */
export function Lines({ picture: { chart, scale }, layout, paint }: LinesProps) {
  const { facet, plot, yearAt, valueAt, domain } = layout;
  const baseLine = plot.top + valueAt(baseValue(domain));
  return facet.series.flatMap(({ id, tone, points }) =>
    strokesOf(points).map((stroke) => {
      const colour = colourOf(paint, tone);
      const places = stroke.points
        .filter(({ value }) => scale !== 'log' || value > 0)
        .map(({ at, value }) => ({ x: plot.left + yearAt(at), y: plot.top + valueAt(value) }));
      return (
        <g key={`${id}-${stroke.points[0]?.at}`}>
          {chart === 'area' && (
            <Curve points={places} baseLine={baseLine} fill={colour} fillOpacity={0.16} stroke="none" />
          )}
          <Curve
            points={places}
            fill="none"
            stroke={colour}
            strokeWidth={2}
            {...(stroke.dashed ? { strokeDasharray: '5 4' } : {})}
          />
        </g>
      );
    }),
  );
}
