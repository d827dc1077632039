/** Marks packed into the rows of a lane, so that nothing lies on anything else. */
import type { Mark } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { TEXT } from '../props.ts';
import type { Axis } from './axis.ts';
import { elided } from './fit.ts';

/** `bar`: a period; `dot`: a day; `dash`: the month or the year within which something happened. */
type Shape = 'bar' | 'dot' | 'dash';

export interface Label {
  readonly text: string;
  readonly x: number;
  /** Middle of the letters, from the top of the row. */
  readonly y: number;
}

/** A mark in a row; `y` and `height` of the row are known once all marks have their rows. */
export interface Placed {
  readonly mark: Mark;
  readonly shape: Shape;
  readonly x0: number;
  readonly x1: number;
  readonly label: Label | null;
  /** What no other mark in the row may touch. */
  readonly taken: readonly [from: number, to: number];
  readonly height: number;
  /** Of the glyph, below the top of the row. */
  readonly middle: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export const DOT = 8;
export const DASH = 5;
const DOT_ROW = 10;
export const BAR = 22;
export const BAR_ROW = 27;
/** A row of named dots. */
const NAMED_ROW = 24;
const LABEL_UNDER = 17;
const LEAST: Readonly<Record<Shape, number>> = { bar: 4, dot: DOT + 2, dash: DASH + 1 };
const PAD = 6;
const APART = 12;

function endsOf({ start, end }: Mark, axis: Axis, least: number): readonly [number, number] {
  const x0 = Math.max(axis.left, axis.at(start));
  const x1 = Math.min(axis.right, axis.at(end));
  if (x1 - x0 >= least) return [x0, x1];
  const middle = Math.min(Math.max((x0 + x1) / 2, axis.left + least / 2), axis.right - least / 2);
  return [middle - least / 2, middle + least / 2];
}

function cutsOf({ start, end }: Mark, axis: Axis) {
  return { isCutBefore: axis.at(start) < axis.left - 0.5, isCutAfter: axis.at(end) > axis.right + 0.5 };
}

/** One of many: a dot for a day, a short dash for a month or a year. */
export function placeSmall(mark: Mark, axis: Axis): Placed {
  const shape = mark.kind === 'moment' ? 'dot' : 'dash';
  const [x0, x1] = endsOf(mark, axis, shape === 'dot' ? DOT : LEAST.dash);
  return {
    mark,
    shape,
    x0,
    x1,
    label: null,
    taken: [x0 - 1, x1 + 1],
    height: DOT_ROW,
    middle: DOT_ROW / 2,
    ...cutsOf(mark, axis),
  };
}

/** One of few: with its name inside, behind, before or under it, shortened only where no place takes it whole. */
export function placeNamed(mark: Mark, axis: Axis, isPeriod: boolean): Placed {
  const shape = mark.kind === 'moment' ? 'dot' : isPeriod ? 'bar' : 'dash';
  const [x0, x1] = endsOf(mark, axis, LEAST[shape]);
  const most = Math.min(axis.right - axis.left, Math.max(320, (axis.right - axis.left) * 0.45));
  const text = elided(mark.label, most, TEXT.label) ?? '';
  const width = textWidth(text, TEXT.label);
  const height = shape === 'bar' ? BAR_ROW : NAMED_ROW;
  const y = BAR / 2;
  const base = { mark, shape, x0, x1, height, middle: y, ...cutsOf(mark, axis) } as const;
  const tip = mark.open ? 8 : 0;
  if (shape === 'bar' && width + PAD * 2 + tip <= x1 - x0) {
    return { ...base, label: { text, x: x0 + PAD + 2, y }, taken: [x0, x1 + 2] };
  }
  if (x1 + PAD + width <= axis.right) {
    return { ...base, label: { text, x: x1 + PAD, y }, taken: [x0, x1 + PAD + width + APART] };
  }
  if (x0 - PAD - width >= axis.left) {
    return { ...base, label: { text, x: x0 - PAD - width, y }, taken: [x0 - PAD - width - APART, x1 + 2] };
  }
  const x = Math.max(axis.left, Math.min(x0, axis.right - width));
  return {
    ...base,
    label: { text, x, y: shape === 'bar' ? BAR + LABEL_UNDER / 2 : y + LABEL_UNDER - 2 },
    taken: [Math.min(x0, x) - APART, Math.max(x1, x + width) + 2],
    height: height + LABEL_UNDER,
  };
}

const byTime = (a: Placed, b: Placed) => a.mark.start - b.mark.start || a.mark.end - b.mark.end;

/** Each mark in the first row with room for it, in order of time. */
export function packed(marks: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const mark of [...marks].sort(byTime)) {
    const isFree = (row: readonly Placed[]) =>
      row.every(({ taken }) => taken[1] <= mark.taken[0] || mark.taken[1] <= taken[0]);
    const row = rows.find(isFree);
    if (row) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}
