/** What is said of the mark a reader points at, on screen and aloud. */
import type { Mark } from '../../../model/view/picture.ts';
import { TEXT } from '../props.ts';
import { wrapped } from './fit.ts';
import type { LaidMark, LanesLayout } from './layout.ts';
import { BAR } from './place.ts';

export interface Readout {
  readonly title: readonly string[];
  readonly when: readonly string[];
  readonly detail: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const READOUT = { pad: 12, line: 17, gap: 4 } as const;
const MOST = 340;
const APART = 8;

const STATUS: Record<Mark['status'], string> = {
  occurred: '',
  expected: ' (announced)',
  cancelled: ' (cancelled)',
};

const whenOf = ({ when, status }: Mark): string => when + STATUS[status];

/** Below the mark if it fits there, else above it, and never beyond the picture's sides. */
export function readoutOf(placed: LaidMark, layout: LanesLayout, width: number, hasLink: boolean): Readout {
  const { mark, x0, x1 } = placed;
  const { pad, line, gap } = READOUT;
  const boxWidth = Math.min(MOST, width);
  const room = boxWidth - pad * 2;
  const title = wrapped(mark.label, room, TEXT.label, 700);
  const when = wrapped(whenOf(mark), room, TEXT.tick, 700);
  const detail = wrapped(mark.detail, room, TEXT.tick);
  const lines = title.length + when.length + detail.length + (hasLink ? 1 : 0);
  const height = pad * 2 + lines * line + gap * (hasLink ? 3 : 2) - 4;
  const middle = placed.y + placed.middle;
  const below = middle + BAR / 2 + APART;
  const above = middle - BAR / 2 - APART - height;
  return {
    title,
    when,
    detail,
    x: Math.max(0, Math.min((x0 + x1) / 2 - boxWidth / 2, width - boxWidth)),
    y: below + height > layout.height && above >= 0 ? above : below,
    width: boxWidth,
    height,
  };
}

/** As one spoken sentence, with the mark's place among the others of its lane. */
export function spokenOf(placed: LaidMark, layout: LanesLayout): string {
  const lane = layout.lanes[placed.lane];
  const order = lane ? [...lane.marks].sort((a, b) => a.mark.start - b.mark.start) : [];
  const place = order.findIndex(({ mark }) => mark.id === placed.mark.id) + 1;
  const { mark } = placed;
  return `${mark.label}, ${whenOf(mark)}. ${mark.detail} ${lane?.lane.label ?? ''}, ${place} of ${order.length}.`;
}
