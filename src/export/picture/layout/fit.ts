/** Finds the canvas on which a sheet fits: the larger the canvas, the smaller everything on it is seen. */
import type { Box } from '../box.ts';
import { SIZES, type SizeId } from '../options.ts';
import type { Sheet } from '../sheet.ts';
import { type Arranged, arrangementsFor } from './arrangements.ts';

export interface Fitted {
  /** The picture's own size. */
  readonly width: number;
  readonly height: number;
  /** The canvas that is scaled to it. */
  readonly canvas: { readonly width: number; readonly height: number };
  readonly margin: number;
  readonly box: Box;
}

const MARGINS: Record<SizeId, number> = { screen: 36, wide: 36, square: 40, column: 32, preview: 32 };
/** The smallest canvas that is tried, as a part of the picture's size: there type is largest. */
const SMALLEST: Record<SizeId, number> = { screen: 1, wide: 0.8, square: 0.8, column: 1, preview: 0.56 };
const STEP = 0.04;
const LARGEST = 6;
/** Of the height inside the margins a chart gets this much at least, if it has a use for it. */
const LEAST_PART: Record<SizeId, number> = { screen: 0, wide: 0.46, square: 0.46, column: 0, preview: 0.5 };
/** Where more than this part of the height would be empty, type is set larger still, down to this canvas. */
const MOST_EMPTY = 0.1;
const SMALLEST_OF_ALL = 0.6;

function* scalesFor(size: SizeId): Generator<number> {
  for (let i = 0; SMALLEST[size] + i * STEP <= LARGEST; i += 1) yield SMALLEST[size] + i * STEP;
}

/** The height that is left for what stands in the middle. */
const bodyHeight = ({ box, body }: Arranged, height: number): number =>
  Math.min(body.most, body.least + Math.max(0, height - box.least));

type IsFit = (one: Arranged, height: number) => boolean;

function isRoomy(leastPart: number): IsFit {
  return (one, height) => {
    const { box, body } = one;
    if (box.isTooNarrow || box.least > height) return false;
    return bodyHeight(one, height) >= Math.min(body.most, height * leastPart);
  };
}

/** The arrangement that shows most of the chart; of equals the one with the shortest text, of those the first. */
function bestOf(fitting: readonly Arranged[], height: number): Arranged | undefined {
  const worth = (one: Arranged) => one.body.worth(bodyHeight(one, height));
  return fitting.reduce<Arranged | undefined>((best, one) => {
    if (!best) return one;
    const [known, tried] = [worth(best), worth(one)];
    const isShorter = tried > known * 0.95 && one.box.least < best.box.least - 24;
    return tried > known * 1.05 || isShorter ? one : best;
  }, undefined);
}

const emptyPart = ({ box, canvas, margin }: Fitted): number => 1 - (box.most + 2 * margin) / canvas.height;

/** What is small, and takes no more height, is set on a smaller canvas, so that it fills the picture. */
function filled(first: Fitted, scale: number, at: (scale: number) => Fitted | null): Fitted {
  let best = first;
  for (
    let smaller = scale - STEP;
    smaller >= SMALLEST_OF_ALL && emptyPart(best) > MOST_EMPTY;
    smaller -= STEP
  ) {
    const tried = at(smaller);
    if (!tried) break;
    best = tried;
  }
  return best;
}

/** Of a given height: the largest type with which all has its place, and then the largest chart. */
function fitInto(sheet: Sheet, size: SizeId, width: number, height: number): Fitted {
  const margin = MARGINS[size];
  const arrangements = arrangementsFor(size, sheet);
  const at = (scale: number, isFit: IsFit): Fitted | null => {
    const canvas = { width: width * scale, height: height * scale };
    const inner = canvas.height - 2 * margin;
    const fitting = arrangements
      .map((arrange) => arrange(sheet, canvas.width - 2 * margin))
      .filter((one) => isFit(one, inner));
    const best = bestOf(fitting, inner);
    return best ? { width, height, canvas, margin, box: best.box } : null;
  };
  const roomy = isRoomy(LEAST_PART[size]);
  for (const scale of scalesFor(size)) {
    const fitted = at(scale, roomy);
    if (fitted)
      return scale > SMALLEST[size] ? fitted : filled(fitted, scale, (smaller) => at(smaller, roomy));
  }
  // Wide as a page of a book, and still not enough: then all of it, however small.
  for (let scale = LARGEST; ; scale *= 1.5) {
    const fitted = at(scale, ({ box }, inner) => box.least <= inner);
    if (fitted) return fitted;
  }
}

/** Of a given width and the height it needs; a table with many columns is set smaller. */
function fitAcross(sheet: Sheet, size: SizeId, width: number): Fitted {
  const margin = MARGINS[size];
  const [arrange] = arrangementsFor(size, sheet);
  for (const scale of scalesFor(size)) {
    const canvasWidth = width * scale;
    const one = arrange?.(sheet, canvasWidth - 2 * margin);
    if (!one || (one.box.isTooNarrow && scale < LARGEST - STEP)) continue;
    const height = Math.ceil((one.box.natural + 2 * margin) / scale);
    return { width, height, canvas: { width: canvasWidth, height: height * scale }, margin, box: one.box };
  }
  return fitInto(sheet, size, width, width);
}

export function layOut(sheet: Sheet, size: SizeId): Fitted {
  const { width, height } = SIZES[size];
  return height === null ? fitAcross(sheet, size, width) : fitInto(sheet, size, width, height);
}
