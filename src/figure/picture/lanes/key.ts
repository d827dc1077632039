/** What the key above the lanes has to explain: only what is on screen and not said by the lanes' names. */
import { ACTORS, nameOf, STATES } from '../../../model/places.ts';
import type { LanesPicture, Tone } from '../../../model/view/picture.ts';
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
const KEY_ROW = 20;
const GAP = 20;

const PLACES = [...ACTORS, ...STATES];

const nameOfTone = (tone: Tone) => {
  const place = PLACES.find((one) => one === tone);
  return place && nameOf(place);
};

/** Lanes that bear the names of actors hold periods of theirs; all others hold things that happened at a date. */
export const holdsPeriods = ({ lanes }: LanesPicture): boolean =>
  lanes.every(({ label, marks }) => marks.every(({ tone }) => nameOfTone(tone) === label));

function entriesOf(picture: LanesPicture): Pick<KeyEntry, 'sign' | 'text'>[] {
  if (holdsPeriods(picture)) return [];
  const { lanes } = picture;
  const marks = lanes.flatMap((lane) => lane.marks);
  const present = PLACES.filter((place) => marks.some(({ tone }) => tone === place));
  const has = (status: string) => marks.some((mark) => mark.status === status);
  return [
    ...present.map((place) => ({ sign: { kind: 'tone', tone: place } as const, text: nameOf(place) })),
    ...(marks.some(({ kind }) => kind === 'span')
      ? [{ sign: { kind: 'dash' } as const, text: 'only month or year known' }]
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
