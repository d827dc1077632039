import { Rectangle } from 'recharts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { barStyle, colourOf } from '../props.ts';
import { barSlotsOf } from './barSlots.ts';
import type { FacetLayout } from './layout.ts';

interface BarsProps {
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

/** A bar for each value; a year that is not reported has none, and MissingBars says so. */
export function Bars({ layout, paint }: BarsProps) {
  const { facet, plot, valueAt, domain } = layout;
  const { thickness, leftOf, base } = barSlotsOf(layout);
  return facet.series.flatMap(({ id, tone, points }, place) =>
    points.map(({ at, value, estimated }) => {
      if (value === null) return null;
      const end = plot.top + valueAt(Math.max(domain[0], value));
      return (
        <Rectangle
          key={`${id}-${at}`}
          x={leftOf(at, place)}
          y={Math.min(base, end)}
          width={thickness}
          height={Math.abs(end - base)}
          {...barStyle(colourOf(paint, tone), estimated !== undefined)}
        />
      );
    }),
  );
}
