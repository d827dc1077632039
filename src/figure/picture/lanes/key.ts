/** What the key above the lanes has to explain: only what is on screen and not said by the lanes' names. */
import { ACTORS, nameOf, STATES } from '../../../model/places.ts';
import type { LanesPicture, Tone } from '../../../model/view/index.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { TEXT } from '../props.ts';

export type Sign =
  | { readonly kind: 'tone'; readonly tone: Tone }
  | { readonly kind: 'dash' | 'expected' | 'cancelled' };

export interface KeyEntry {
  readonly sign: Sign;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export const SIGN = 20;
export const KEY_ROW = 20;
const GAP = 20;

const PLACES = [...ACTORS, ...STATES];

function entriesOf({ lanes }: LanesPicture): Pick<KeyEntry, 'sign' | 'text'>[] {
  const marks = lanes.flatMap((lane) => lane.marks);
  const unnamed = PLACES.filter((place) =>
    lanes.some((lane) => lane.label !== nameOf(place) && lane.marks.some(({ tone }) => tone === place)),
  );
  const hasMoments = marks.some(({ kind }) => kind === 'moment');
  const has = (status: string) => marks.some((mark) => mark.status === status);
  return [
    ...unnamed.map((place) => ({ sign: { kind: 'tone', tone: place } as const, text: nameOf(place) })),
    ...(hasMoments && marks.some(({ kind }) => kind === 'span')
      ? [{ sign: { kind: 'dash' } as const, text: 'month or year known only' }]
      : []),
    ...(has('expected') ? [{ sign: { kind: 'expected' } as const, text: 'announced' }] : []),
    ...(has('cancelled') ? [{ sign: { kind: 'cancelled' } as const, text: 'cancelled' }] : []),
  ];
}

export function keyOf(picture: LanesPicture, width: number): { entries: KeyEntry[]; height: number } {
  let [x, y] = [0, 0];
  const entries = entriesOf(picture).map((entry) => {
    const room = SIGN + textWidth(entry.text, TEXT.tick);
    if (x > 0 && x + room > width) [x, y] = [0, y + KEY_ROW];
    const placed = { ...entry, x, y: y + KEY_ROW / 2 };
    x += room + GAP;
    return placed;
  });
  return { entries, height: entries.length === 0 ? 0 : y + KEY_ROW + 8 };
}
