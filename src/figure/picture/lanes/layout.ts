/** Where everything of a picture of lanes stands, in pixels. */
import type { LanesPicture } from '../../../model/view/index.ts';
import type { Lane } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { TEXT } from '../props.ts';
import { type Axis, axisOf } from './axis.ts';
import { wrapped } from './fit.ts';
import { type KeyEntry, keyOf } from './key.ts';
import { BAR_ROW, type Placed, packed, placeNamed, placeSmall } from './place.ts';

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
  /** Whether every mark bears its name. */
  readonly isNamed: boolean;
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

export function layoutLanes(picture: LanesPicture, width: number): LanesLayout {
  const marks = picture.lanes.flatMap((lane) => lane.marks);
  const isNamed = marks.length <= MOST_NAMED;
  const isWide = width >= WIDE;
  const gutter = isWide
    ? Math.min(170, Math.max(...picture.lanes.map(({ label }) => textWidth(label, TEXT.label, 700)), 0)) + 20
    : 0;
  const axis = axisOf(picture, gutter, width - 1);
  const key = keyOf(picture, width);
  const tones = [...new Set(marks.map(({ tone }) => tone))].sort();

  let y = key.height + AXIS;
  const lanes = picture.lanes.map((lane, index) => {
    const top = y;
    const lines = wrapped(lane.label, isWide ? gutter - 16 : width, TEXT.label, 700);
    const start = top + LANE_PAD + (isWide ? 0 : LABEL_ABOVE);
    const named = isNamed ? packed(lane.marks.map((mark) => placeNamed(mark, axis))) : [];
    const { stacks, bottom, middle } = isNamed
      ? { ...stackDown(named, start), middle: null }
      : stackTwoWays(lane, tones, axis, start);
    const least = isWide ? Math.max(lines.length * LABEL_LINE, isNamed ? BAR_ROW : LEAST_DOTS) : 0;
    const spare = Math.max(0, least - (bottom - start));
    // Few dots stand in the middle of a lane that its name makes taller.
    const shift = isNamed ? 0 : spare / 2;
    const height = bottom + spare + LANE_PAD - top;
    y = top + height;
    const labelY =
      isWide && !isNamed
        ? top + height / 2 - ((lines.length - 1) * LABEL_LINE) / 2
        : top + LANE_PAD + (isWide ? 11 : 5);
    return {
      lane,
      top,
      height,
      label: { lines, y: labelY },
      marks: laid(stacks, index).map((mark) => ({ ...mark, y: mark.y + shift })),
      middle: middle === null ? null : middle + shift,
    };
  });
  return { axis, axisTop: key.height, key: key.entries, lanes, isNamed, height: Math.ceil(y + FOOT) };
}

export function lanesHeight(picture: LanesPicture, width: number): number {
  return layoutLanes(picture, width).height;
}
