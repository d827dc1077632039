/** What a picture is built of: boxes that know how much height they need and like, and draw themselves into some. */

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Box {
  /** Less than this it cannot take; more than `most` it has no use for. In pixels of the canvas. */
  readonly least: number;
  readonly natural: number;
  readonly most: number;
  /** Part of what is left when every box has the most it can use. */
  readonly spring?: number;
  /** It cannot be drawn in the width it was made for, whatever the height. */
  readonly isTooNarrow?: boolean;
  /** How much a reader sees of it at a height: its area, or less where it has to be divided. */
  readonly worth?: (height: number) => number;
  readonly draw: (place: Place) => readonly SVGElement[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const fixed = (height: number, draw: Box['draw'] = () => []): Box => ({
  least: height,
  natural: height,
  most: height,
  draw,
});

export const gap = (height: number, spring = 0): Box => ({ ...fixed(height), spring });

/** The heights of boxes one below another: from their least to what they like, then to the most, then the springs. */
export function shareHeight(boxes: readonly Box[], height: number): number[] {
  const raise = (from: readonly number[], to: readonly number[]) => {
    const wanted = to.map((one, i) => Math.max(0, one - (from[i] ?? 0)));
    const spare = Math.max(0, height - sum(from));
    const part = Math.min(1, spare / Math.max(1e-9, sum(wanted)));
    return from.map((one, i) => one + (wanted[i] ?? 0) * part);
  };
  const least = boxes.map((box) => box.least);
  const natural = raise(
    least,
    boxes.map((box) => box.natural),
  );
  const most = raise(
    natural,
    boxes.map((box) => box.most),
  );
  const springs = sum(boxes.map(({ spring = 0 }) => spring));
  const left = springs > 0 ? Math.max(0, height - sum(most)) / springs : 0;
  return most.map((one, i) => one + left * (boxes[i]?.spring ?? 0));
}

/** Boxes one below another. */
export function column(boxes: readonly Box[]): Box {
  return {
    least: sum(boxes.map((box) => box.least)),
    natural: sum(boxes.map((box) => box.natural)),
    most: sum(boxes.map((box) => box.most)),
    isTooNarrow: boxes.some((box) => box.isTooNarrow),
    spring: sum(boxes.map(({ spring = 0 }) => spring)),
    draw: ({ x, y, height }) => {
      let top = y;
      return shareHeight(boxes, height).flatMap((own, i) => {
        const drawn = boxes[i]?.draw({ x, y: top, height: own }) ?? [];
        top += own;
        return drawn;
      });
    },
  };
}

export interface Beside {
  readonly box: Box;
  readonly x: number;
}

/** Boxes beside one another, all of one height. */
export function row(boxes: readonly Beside[]): Box {
  const all = boxes.map(({ box }) => box);
  return {
    least: Math.max(0, ...all.map((box) => box.least)),
    natural: Math.max(0, ...all.map((box) => box.natural)),
    most: Math.max(0, ...all.map((box) => box.most)),
    isTooNarrow: all.some((box) => box.isTooNarrow),
    spring: Math.max(0, ...all.map(({ spring = 0 }) => spring)),
    draw: ({ x, y, height }) => boxes.flatMap((beside) => beside.box.draw({ x: x + beside.x, y, height })),
  };
}

/** The same box in no less than a height: what is beside another begins where that begins. */
export const atLeast = (box: Box, height: number): Box => ({
  ...box,
  least: Math.max(box.least, height),
  natural: Math.max(box.natural, height),
  most: Math.max(box.most, height),
});

/** Lower by a little, within a height that is the same. */
export const lowered = (box: Box, by: number): Box => column([gap(by), box]);
