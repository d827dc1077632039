/** How much room texts take on a slide. In inches and points; the letters are Arial's, wider than the page's. */
import { wrapped } from '../../figure/picture/lanes/fit.ts';

const POINTS_PER_INCH = 72;
/** Arial against Source Sans 3, whose widths are known. */
const WIDER = 1.14;
const LINE_HEIGHT = 1.2;

/** Lines that a text takes in a width. */
export function lineCount(text: string, width: number, size: number): number {
  return Math.max(1, wrapped(text, (width * POINTS_PER_INCH) / WIDER, size).length);
}

/** The height of a text in a width. */
export const textHeight = (text: string, width: number, size: number): number =>
  (lineCount(text, width, size) * size * LINE_HEIGHT) / POINTS_PER_INCH;

/** The first of the sizes at which a text keeps to so many lines; the last where none is small enough. */
export function sizeThatFits(text: string, width: number, lines: number, sizes: readonly number[]): number {
  return sizes.find((size) => lineCount(text, width, size) <= lines) ?? sizes.at(-1) ?? 12;
}

/** The texts that fit into so many lines, each whole, in order. */
export function thatFit(
  texts: readonly string[],
  width: number,
  size: number,
  lines: number,
): readonly string[] {
  let left = lines;
  const fitting: string[] = [];
  for (const text of texts) {
    left -= lineCount(text, width, size);
    if (left < 0) break;
    fitting.push(text);
  }
  return fitting;
}

const ONE_LINE = [28, 26, 24, 22] as const;
const TWO_LINES = [26, 24, 22, 20, 18, 16] as const;
/** Bold letters against plain ones. */
const BOLDER = 1.06;

export const titleLines = (title: string, width: number, size: number): number =>
  lineCount(title, width / BOLDER, size);

/** A title stands in one line where that leaves it large, else in two. */
export function titleSize(title: string, width: number): number {
  const room = width / BOLDER;
  const alone = ONE_LINE.find((size) => titleLines(title, width, size) === 1);
  return alone ?? sizeThatFits(title, room, 2, TWO_LINES);
}
