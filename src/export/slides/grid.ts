/** Where charts stand on a slide, in inches. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const GAP = 0.2;
const MOST_ON_A_SLIDE = 6;
const MOST_IN_A_HALF = 4;

/** Equal pages of at most six charts, or four where two views share a slide. */
export function pagesOf<T>(charts: readonly T[], share: 'whole' | 'half'): T[][] {
  const most = share === 'whole' ? MOST_ON_A_SLIDE : MOST_IN_A_HALF;
  const pages = Math.max(1, Math.ceil(charts.length / most));
  const each = Math.ceil(charts.length / pages);
  return Array.from({ length: pages }, (_, page) => charts.slice(page * each, (page + 1) * each));
}

function columnsFor(count: number, { w, h }: Box): number {
  if (count <= 1) return 1;
  // In a wide box up to three stand side by side, in a narrow one they stand one below another.
  if (w > h * 1.6) return count <= 3 ? count : count === 4 ? 2 : 3;
  return count === 2 ? 1 : 2;
}

/** A box for each of `count` charts, in rows from the left. */
export function gridOf(count: number, box: Box): Box[] {
  const columns = columnsFor(count, box);
  const rows = Math.ceil(count / columns);
  const w = (box.w - GAP * (columns - 1)) / columns;
  const h = (box.h - GAP * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => ({
    x: box.x + (i % columns) * (w + GAP),
    y: box.y + Math.floor(i / columns) * (h + GAP),
    w,
    h,
  }));
}

/** The left and the right half of a box. */
export function halvesOf(box: Box): [Box, Box] {
  const w = (box.w - 2 * GAP) / 2;
  return [
    { ...box, w },
    { ...box, x: box.x + w + 2 * GAP, w },
  ];
}

/** The largest box of the same shape as a picture, in the middle of another. */
export function inside(
  { x, y, w, h }: Box,
  picture: { readonly width: number; readonly height: number },
): Box {
  const scale = Math.min(w / picture.width, h / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { x: x + (w - width) / 2, y: y + (h - height) / 2, w: width, h: height };
}
