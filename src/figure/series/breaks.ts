/** What follows from the series of a picture alone: breaks between sources, and the extent of what is drawn. */
import { sourceOf } from '../../datasets/manifest.ts';
import type { Break, Facet, Point } from '../../model/view/picture.ts';

export type Extent = [least: number, greatest: number];

const pointsOf = (facets: readonly Facet[]): readonly (readonly Point[])[] =>
  facets.flatMap(({ series }) => series.map(({ points }) => points));

/** "From 2021: Bureau of National Statistics of Kazakhstan", where runs are ids of sources. */
function arrivalInWords(at: number, before: string, run: string): string {
  const arrived = run.split('+').filter((id) => !before.split('+').includes(id));
  return `From ${Math.floor(at)}: ${sourceOf(arrived[0] ?? run)?.producer ?? run}`;
}

/** Where a drawn line passes from one run to another; `label` says what begins there. */
export function breaksOf(
  facets: readonly Facet[],
  label: (at: number, before: string, run: string) => string = arrivalInWords,
): Break[] {
  const breaks = new Map<number, Break>();
  for (const points of pointsOf(facets)) {
    let before: string | null = null;
    for (const { at, value, run } of points) {
      if (value === null) continue;
      if (before !== null && before !== run) breaks.set(at, { at, label: label(at, before, run) });
      before = run;
    }
  }
  return [...breaks.values()].sort((a, b) => a.at - b.at);
}

/** The extent of what is drawn, zero included. */
export function extentOfFacets(facets: readonly Facet[]): Extent {
  const values = pointsOf(facets).flatMap((points) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  return values.reduce<Extent>(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [0, 0],
  );
}
