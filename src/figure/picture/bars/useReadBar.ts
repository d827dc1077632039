import { type KeyboardEvent, useState } from 'react';
import type { Bar, BarsPicture } from '../../../model/view/picture.ts';
import { barRowsOf, barText } from './layout.ts';

export interface ReadBar {
  /** The key of its row. */
  readonly key: string;
  readonly bar: Bar;
  /** Its group and itself, or the group of which it is the only bar. */
  readonly name: string;
  /** "3 of 12" */
  readonly place: string;
}

function barsOf(picture: BarsPicture): ReadBar[] {
  const named = picture.groups.flatMap((group) =>
    barRowsOf({ ...picture, groups: [group] }).flatMap(({ key, label, bar }) =>
      bar ? [{ key, bar, name: group.bars.length > 1 ? `${group.label}, ${label}` : label }] : [],
    ),
  );
  return named.map((one, i) => ({ ...one, place: `${i + 1} of ${named.length}` }));
}

/** The bar a reader has come to by keyboard (arrows, Home, End; Escape leaves). */
export function useReadBar(picture: BarsPicture) {
  const [key, setKey] = useState<string | null>(null);
  const bars = barsOf(picture);
  // A filter may have taken away what was read.
  const at = bars.findIndex((one) => one.key === key);
  const last = bars.length - 1;

  function onKeyDown(event: KeyboardEvent) {
    const back = at < 0 ? last : Math.max(at - 1, 0);
    const on = Math.min(at + 1, last);
    const moves: Record<string, number> = {
      ArrowUp: back,
      ArrowLeft: back,
      ArrowDown: on,
      ArrowRight: on,
      Home: 0,
      End: last,
      Escape: -1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setKey(bars[to]?.key ?? null);
  }

  return { read: bars[at] ?? null, onKeyDown, clear: () => setKey(null) };
}

/** As one spoken sentence. */
export function spokenOf({ name, bar, place }: ReadBar, picture: BarsPicture): string {
  const { short, suffix } = picture.unit;
  const text = barText(bar, picture);
  // A text of its own may bring its unit along: "$4.22bn".
  const hasUnit = bar.value === null || text.includes('$') || (suffix !== '' && text.includes(suffix));
  const estimate = bar.estimated === undefined ? '' : `, ${bar.estimated}`;
  return `${name}: ${text}${hasUnit ? '' : ` (${short})`}${estimate}. ${place}.`;
}
