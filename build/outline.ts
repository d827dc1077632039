// Plane geometry for the map made at build time: thinning a line and writing it as an SVG path.

export type Point = readonly [x: number, y: number];

/** Triangles below this area (square units of the 300-wide box) are dropped: under a pixel at 340 px. */
const DETAIL = 1.1;

function triangleArea([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/** Visvalingam's simplification. It works on arcs, not rings, so a border two states share stays one line. */
export function simplify(arc: readonly Point[]): Point[] {
  const kept = [...arc];
  for (;;) {
    let least = DETAIL;
    let leastAt = 0;
    for (let at = 1; at < kept.length - 1; at++) {
      const [before, here, after] = [kept[at - 1], kept[at], kept[at + 1]];
      const area = before && here && after ? triangleArea(before, here, after) : Infinity;
      if (area < least) [least, leastAt] = [area, at];
    }
    // A closed arc is a whole ring, which needs three corners and its return.
    if (leastAt === 0 || kept.length <= 4) return kept;
    kept.splice(leastAt, 1);
  }
}

export function ringArea(ring: readonly number[][]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Relative steps on a grid of tenths: about two thirds the bytes of absolute coordinates. */
export function ringPath(ring: readonly number[][]): string {
  let [atX, atY] = [0, 0];
  const steps = ring.slice(0, -1).map(([x = 0, y = 0], index) => {
    const [stepX, stepY] = [Math.round(x * 10) - atX, Math.round(y * 10) - atY];
    [atX, atY] = [atX + stepX, atY + stepY];
    return `${index === 0 ? 'M' : 'l'}${tenths(stepX)}${stepY < 0 ? '' : ' '}${tenths(stepY)}`;
  });
  return `${steps.join('').replaceAll(/l0 0(?![.\d])/g, '')}z`;
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
