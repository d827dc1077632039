/** Where bars over time stand: side by side in the band of their year, with a gap on either side of the group. */
import type { FacetLayout } from './layout.ts';

const GROUP_GAP = 0.18;
const GAP = 1;

export interface BarSlots {
  readonly thickness: number;
  /** The left edge of a year's bar of the series at a place. */
  readonly leftOf: (at: number, place: number) => number;
  /** Where bars begin: zero, or the edge of the plot nearest to it. */
  readonly base: number;
}

export function barSlotsOf({ facet, plot, yearAt, yearDomain, valueAt, domain }: FacetLayout): BarSlots {
  const [from, until] = yearDomain;
  const band = plot.width / (until - from);
  const count = facet.series.length;
  const thickness = Math.max(1, (band * (1 - 2 * GROUP_GAP) - GAP * (count - 1)) / count);
  return {
    thickness,
    leftOf: (at, place) => plot.left + yearAt(at) - band / 2 + band * GROUP_GAP + place * (thickness + GAP),
    base: plot.top + valueAt(baseValue(domain)),
  };
}

/** Where areas and bars begin in a domain: a logarithmic one has no zero. */
export const baseValue = (domain: readonly [number, number]): number =>
  Math.max(domain[0], Math.min(0, domain[1]));
