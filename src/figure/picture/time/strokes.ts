/** From the points of a series to the strokes that are drawn: never across a gap or from one source to another. */
import type { Point } from '../../../model/view/picture.ts';

export interface Drawn {
  readonly at: number;
  readonly value: number;
}

export interface Stroke {
  readonly points: readonly Drawn[];
  /** Estimated or preliminary values. */
  readonly dashed: boolean;
}

interface Known extends Drawn {
  readonly estimated: boolean;
  readonly run: string;
}

/** Stretches of neighbouring points of one run. */
function stretchesOf(points: readonly Point[]): Known[][] {
  const stretches: Known[][] = [];
  let open: Known[] | null = null;
  for (const { at, value, run, estimated } of points) {
    if (value === null) {
      open = null;
      continue;
    }
    const known = { at, value, run, estimated: estimated !== undefined };
    if (open && open.at(-1)?.run === run) open.push(known);
    else {
      open = [known];
      stretches.push(open);
    }
  }
  return stretches;
}

/** Lines of at least two points; a piece is dashed when one of its ends is an estimate. */
export function strokesOf(points: readonly Point[]): Stroke[] {
  const strokes: { points: Drawn[]; dashed: boolean }[] = [];
  for (const stretch of stretchesOf(points)) {
    let open: { points: Drawn[]; dashed: boolean } | null = null;
    for (const [i, point] of stretch.entries()) {
      const before = stretch[i - 1];
      if (!before) continue;
      const dashed = before.estimated || point.estimated;
      if (open && open.dashed === dashed) open.points.push(point);
      else {
        open = { points: [before, point], dashed };
        strokes.push(open);
      }
    }
  }
  return strokes;
}

/** Points that no line would show: alone between two gaps. */
export function lonePoints(points: readonly Point[]): Drawn[] {
  return stretchesOf(points).flatMap((stretch) => (stretch.length === 1 ? stretch : []));
}
