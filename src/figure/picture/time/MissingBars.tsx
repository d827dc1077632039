import { useId } from 'react';
import type { YearRange } from '../../../model/years.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { barSlotsOf } from './barSlots.ts';
import type { FacetLayout } from './layout.ts';

const HEIGHT = 9;

interface MissingBarsProps {
  readonly years: YearRange;
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

/** A bar that is not there for want of a report is hatched, so that it is not read as zero. */
export function MissingBars({ years, layout, paint }: MissingBarsProps) {
  const hatch = useId().replace(/[^a-zA-Z0-9]/g, '');
  const [first, last] = years;
  const { thickness, leftOf, base } = barSlotsOf(layout);
  return (
    <g>
      <defs>
        <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={4} stroke={paint.hatch} strokeWidth={1.4} />
        </pattern>
      </defs>
      {layout.facet.series.flatMap(({ id, points }, i) => {
        const known = new Set(points.flatMap(({ at, value }) => (value === null ? [] : [at])));
        const missing = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(
          (at) => !known.has(at),
        );
        return missing.map((at) => (
          <rect
            key={`${id}-${at}`}
            x={leftOf(at, i)}
            y={base - HEIGHT}
            width={thickness}
            height={HEIGHT}
            fill={`url(#${hatch})`}
          />
        ));
      })}
    </g>
  );
}
