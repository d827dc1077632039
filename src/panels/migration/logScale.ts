/** A logarithmic scale has no place for zero: bars cannot begin there, and a line has a gap. */
import type { Facet } from '../../model/view/picture.ts';
import type { View } from '../../model/view/view.ts';

export type ScaleChoice = 'linear' | 'own' | 'log';

const ZEROS_LEFT_OUT = 'A logarithmic scale has no zero: a gap in a line is a zero in the table.';
const NO_BARS = 'Bars begin at zero, which a logarithmic scale does not have.';

interface AllowedScale {
  readonly scale: ScaleChoice;
  readonly withheld: View['withheld'];
  readonly notices: readonly string[];
}

/** The scale that the chosen marks allow. */
export function scaleFor(asked: ScaleChoice, isBars: boolean): AllowedScale {
  if (!isBars) return { scale: asked, withheld: {}, notices: [] };
  const isRefused = asked === 'log';
  return {
    scale: isRefused ? 'linear' : asked,
    withheld: { scale: { log: NO_BARS } },
    notices: isRefused ? [NO_BARS] : [],
  };
}

const hasZero = (facets: readonly Facet[]) =>
  facets.some(({ series }) => series.some(({ points }) => points.some(({ value }) => value === 0)));

/** The facets as they can be drawn, without a line across a zero, and what has to be said of it. */
export function onScale(
  facets: readonly Facet[],
  scale: ScaleChoice,
): { readonly facets: readonly Facet[]; readonly notes: readonly string[] } {
  if (scale !== 'log' || !hasZero(facets)) return { facets, notes: [] };
  return {
    facets: facets.map((facet) => ({
      ...facet,
      series: facet.series.map((series) => ({
        ...series,
        points: series.points.map((point) => (point.value === 0 ? { ...point, value: null } : point)),
      })),
    })),
    notes: [ZEROS_LEFT_OUT],
  };
}
