/** Where everything of a picture of lanes stands, in pixels. */
import type { Lane, LanesPicture } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { TEXT } from '../props.ts';
import { type Axis, axisOf } from './axis.ts';
import { wrapped } from './fit.ts';
import { holdsPeriods, type KeyEntry, keyOf } from './key.ts';
import { BAR, BAR_ROW, type Placed, packed, placeNamed, placeSmall } from './place.ts';

/** A mark with the top of its row. */
export interface LaidMark extends Placed {
  readonly y: number;
  readonly lane: number;
}

export interface LaidLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly label: { readonly lines: readonly string[]; readonly y: number };
  readonly marks: readonly LaidMark[];
  /** Between the marks of two tones, where dots are stacked up and down from it. */
  readonly middle: number | null;
}

export interface LanesLayout {
  readonly axis: Axis;
  readonly axisTop: number;
  readonly key: readonly KeyEntry[];
  readonly lanes: readonly LaidLane[];
  readonly height: number;
}

/** Up to here marks are named one by one; more are dots. */
const MOST_NAMED = 24;
/** From here on lanes are named beside, not above. */
const WIDE = 600;
const AXIS = 22;
const LANE_PAD = 10;
const LABEL_ABOVE = 20;
const LABEL_LINE = 16;
const LEAST_DOTS = 26;
const FOOT = 2;

interface Stack {
  readonly marks: readonly Placed[];
  readonly y: number;
}

function stackDown(rows: readonly Placed[][], top: number): { stacks: Stack[]; bottom: number } {
  let y = top;
  const stacks = rows.map((marks) => {
    const stack = { marks, y };
    y += Math.max(...marks.map(({ height }) => height));
    return stack;
  });
  return { stacks, bottom: y };
}

const laid = (stacks: readonly Stack[], lane: number): LaidMark[] =>
  stacks.flatMap(({ marks, y }) => marks.map((mark) => ({ ...mark, y, lane })));

/** Dots of the first tone are stacked upward from the middle, those of the others downward. */
function stackTwoWays(lane: Lane, tones: readonly string[], axis: Axis, top: number) {
  const rowsOf = (own: readonly string[]) =>
    packed(lane.marks.filter(({ tone }) => own.includes(tone)).map((mark) => placeSmall(mark, axis)));
  const above = stackDown(rowsOf(tones.slice(0, 1)).reverse(), top);
  const hasOthers = tones.length > 1;
  const middle = above.bottom + (hasOthers ? 2 : 0);
  const below = stackDown(rowsOf(tones.slice(1)), middle + (hasOthers ? 2 : 0));
  return {
    stacks: [...above.stacks, ...below.stacks],
    bottom: below.bottom,
    middle: hasOthers ? middle : null,
  };
}

interface LaneSetting {
  readonly axis: Axis;
  readonly isNamed: boolean;
  readonly isPeriods: boolean;
  /** Room for the lane's name beside it; 0 where it stands above. */
  readonly gutter: number;
  readonly tones: readonly string[];
}

function layLane(
  lane: Lane,
  index: number,
  top: number,
  { axis, isNamed, isPeriods, gutter, tones }: LaneSetting,
): LaidLane {
  const isBeside = gutter > 0;
  const lines = wrapped(lane.label, isBeside ? gutter - 16 : axis.right, TEXT.label, 700);
  const start = top + LANE_PAD + (isBeside ? 0 : LABEL_ABOVE);
  const { stacks, bottom, middle } = isNamed
    ? {
        ...stackDown(packed(lane.marks.map((mark) => placeNamed(mark, axis, isPeriods))), start),
        middle: null,
      }
    : stackTwoWays(lane, tones, axis, start);
  const least = isBeside ? Math.max(lines.length * LABEL_LINE, isNamed ? BAR_ROW : LEAST_DOTS) : 0;
  const spare = Math.max(0, least - (bottom - start));
  // A few dots stand in the middle of a lane that its name makes taller.
  const shift = isNamed ? 0 : spare / 2;
  const height = bottom + spare + LANE_PAD - top;
  const centre = middle === null ? top + height / 2 : middle + shift;
  const firstLine = top + LANE_PAD + (isBeside ? BAR / 2 : 5);
  return {
    lane,
    top,
    height,
    label: { lines, y: isBeside && !isNamed ? centre - ((lines.length - 1) * LABEL_LINE) / 2 : firstLine },
    marks: laid(stacks, index).map((mark) => ({ ...mark, y: mark.y + shift })),
    middle: middle === null ? null : middle + shift,
  };
}

export function layoutLanes(picture: LanesPicture, width: number): LanesLayout {
  const marks = picture.lanes.flatMap((lane) => lane.marks);
  const isPeriods = holdsPeriods(picture);
  const isNamed = isPeriods || marks.length <= MOST_NAMED;
  const names = picture.lanes.map(({ label }) => textWidth(label, TEXT.label, 700));
  const gutter = width >= WIDE ? Math.min(170, Math.max(0, ...names)) + 20 : 0;
  const axis = axisOf(picture, gutter, width - 1);
  const key = keyOf(picture, width);
  const setting = {
    axis,
    isNamed,
    isPeriods,
    gutter,
    tones: [...new Set(marks.map(({ tone }) => tone))].sort(),
  };
  const lanes: LaidLane[] = [];
  let y = key.height + AXIS;
  for (const [index, lane] of picture.lanes.entries()) {
    const laid = layLane(lane, index, y, setting);
    lanes.push(laid);
    y += laid.height;
  }
  return { axis, axisTop: key.height, key: key.entries, lanes, height: Math.ceil(y + FOOT) };
}

export function lanesHeight(picture: LanesPicture, width: number): number {
  return layoutLanes(picture, width).height;
}
