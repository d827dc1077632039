/** From a pointer or a key to a mark. */
import type { LaidMark, LanesLayout } from './layout.ts';
import { BAR, DOT } from './place.ts';

const distance = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);

/** The nearest mark within reach of a point; a name counts as part of its mark. */
export function markAt({ lanes }: LanesLayout, x: number, y: number, reach: number): LaidMark | null {
  let best: LaidMark | null = null;
  let least = reach;
  for (const placed of lanes.flatMap(({ marks }) => marks)) {
    const half = placed.shape === 'bar' || placed.label ? BAR / 2 : DOT / 2;
    const middle = placed.y + placed.middle;
    const bottom = placed.label ? Math.max(middle + half, placed.y + placed.label.y + 8) : middle + half;
    const [from, to] = placed.label ? placed.taken : [placed.x0, placed.x1];
    const away = Math.hypot(distance(x, from, to), distance(y, middle - half, bottom));
    if (away < least) [best, least] = [placed, away];
  }
  return best;
}

const byTime = (marks: readonly LaidMark[]) =>
  [...marks].sort((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end);

function nearest(marks: readonly LaidMark[], to: LaidMark): LaidMark | null {
  const away = (one: LaidMark) => Math.abs(one.mark.start - to.mark.start);
  return marks.reduce<LaidMark | null>(
    (best, one) => (best === null || away(one) < away(best) ? one : best),
    null,
  );
}

/** The mark an arrow key leads to: left and right in time, up and down between lanes. Null for another key. */
export function markByKey(key: string, { lanes }: LanesLayout, from: LaidMark | null): LaidMark | null {
  const filled = lanes.filter(({ marks }) => marks.length > 0);
  const place = from ? filled.findIndex(({ marks }) => marks.includes(from)) : 0;
  const own = byTime(filled[place]?.marks ?? []);
  const index = from ? own.indexOf(from) : -1;
  switch (key) {
    case 'ArrowRight':
      return own[Math.min(index + 1, own.length - 1)] ?? null;
    case 'ArrowLeft':
      return (from ? own[Math.max(index - 1, 0)] : own.at(-1)) ?? null;
    case 'ArrowDown':
    case 'ArrowUp': {
      if (!from) return own[0] ?? null;
      const next = filled[place + (key === 'ArrowDown' ? 1 : -1)];
      return next ? nearest(byTime(next.marks), from) : from;
    }
    case 'Home':
      return own[0] ?? null;
    case 'End':
      return own.at(-1) ?? null;
    default:
      return null;
  }
}
