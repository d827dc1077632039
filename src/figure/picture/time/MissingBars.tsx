import { useId } from 'react';
import type { YearRange } from '../../../model/years.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import type { FacetLayout } from './layout.ts';

/** As Recharts lays out its bars: a gap on either side of the group, and one between its members. */
export const BAR_GROUP_GAP = 0.18;
export const BAR_GAP = 1;
const HEIGHT = 9;

interface MissingBarsProps {
  readonly years: YearRange;
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

/** A bar that is not there for want of a report is hatched, so that it is not read as zero. */
export function MissingBars({ years, layout, paint }: MissingBarsProps) {
  const hatch = useId().replace(/[^a-zA-Z0-9]/g, '');
  const { facet, plot, valueAt, yearAt } = layout;
  const [first, last] = years;
  const band = plot.width / (last - first + 1);
  const count = facet.series.length;
  const thickness = Math.max(1, (band * (1 - 2 * BAR_GROUP_GAP) - BAR_GAP * (count - 1)) / count);
  const base = plot.top + valueAt(0);
  return (
    <g>
      <defs>
        <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={4} stroke={paint.hatch} strokeWidth={1.4} />
        </pattern>
      </defs>
      {facet.series.flatMap(({ id, points }, i) => {
        const known = new Set(points.flatMap(({ at, value }) => (value === null ? [] : [at])));
        const missing = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(
          (at) => !known.has(at),
        );
        return missing.map((at) => (
          <rect
            key={`${id}-${at}`}
            x={plot.left + yearAt(at) - band / 2 + band * BAR_GROUP_GAP + i * (thickness + BAR_GAP)}
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
