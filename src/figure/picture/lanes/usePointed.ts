import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { LanesLayout } from './layout.ts';
import { markAt, markByKey } from './reach.ts';

interface Pointed {
  readonly id: string;
  readonly isPinned: boolean;
}

const REACH = 5;
const REACH_OF_A_FINGER = 20;

/** The mark a reader points at: by pointer (a click pins) or by keyboard (arrows; Enter pins; Escape leaves). */
export function usePointed(layout: LanesLayout) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  // A filter may have taken away what was pointed at.
  const marks = layout.lanes.flatMap((lane) => lane.marks);
  const shown = marks.find(({ mark }) => mark.id === pointed?.id) ?? null;
  const isPinned = shown !== null && pointed?.isPinned === true;

  function under(event: PointerEvent<Element>) {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const reach = event.pointerType === 'mouse' ? REACH : REACH_OF_A_FINGER;
    return markAt(layout, event.clientX - left, event.clientY - top, reach);
  }

  return {
    shown,
    isPinned,
    onPointerMove(event: PointerEvent<Element>) {
      if (isPinned) return;
      const id = under(event)?.mark.id;
      if (id !== shown?.mark.id) setPointed(id === undefined ? null : { id, isPinned: false });
    },
    onPointerUp(event: PointerEvent<Element>) {
      const id = under(event)?.mark.id;
      const isSame = isPinned && id === shown?.mark.id;
      setPointed(id === undefined || isSame ? null : { id, isPinned: true });
    },
    onPointerLeave() {
      if (!isPinned) setPointed(null);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key === 'Escape') {
        // The link that may have had the focus goes with the readout.
        event.currentTarget.focus();
        return setPointed(null);
      }
      // The link in a pinned readout has keys of its own.
      if (event.target !== event.currentTarget) return;
      if (event.key === 'Enter' && shown) {
        event.preventDefault();
        return setPointed({ id: shown.mark.id, isPinned: !isPinned });
      }
      const next = markByKey(event.key, layout, shown);
      if (!next) return;
      event.preventDefault();
      setPointed({ id: next.mark.id, isPinned: false });
    },
    onBlur(event: FocusEvent<Element>) {
      if (!isPinned && !event.currentTarget.contains(event.relatedTarget)) setPointed(null);
    },
  };
}
