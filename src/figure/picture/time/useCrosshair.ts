import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { TimePicture } from '../../../model/view/index.ts';
import type { FacetLayout } from './layout.ts';
import { stopsOf } from './readout.ts';

export interface CrosshairState {
  readonly at: number;
  readonly facet: string;
  readonly pinned: boolean;
}

function nearest(stops: readonly number[], target: number): number | null {
  let best: number | null = null;
  for (const stop of stops) {
    if (best === null || Math.abs(stop - target) < Math.abs(best - target)) best = stop;
  }
  return best;
}

/** Where the reader points: by pointer (a click pins), or by keyboard (arrows, Home, End; Enter pins; Escape leaves). */
export function useCrosshair(picture: TimePicture, layouts: readonly FacetLayout[]) {
  const [state, setState] = useState<CrosshairState | null>(null);
  const stops = stopsOf(picture);
  const facetIds = layouts.map(({ facet }) => facet.id);
  // A filter may have taken away what was pointed at.
  const shown = state && stops.includes(state.at) && facetIds.includes(state.facet) ? state : null;

  function stopUnder(event: PointerEvent<SVGElement>, layout: FacetLayout): number | null {
    const { left } = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - left - layout.plot.left;
    const target = stops.reduce<[number, number] | null>((best, stop) => {
      const distance = Math.abs(layout.yearAt(stop) - x);
      return best === null || distance < best[1] ? [stop, distance] : best;
    }, null);
    return target ? target[0] : null;
  }

  function point(event: PointerEvent<SVGElement>, layout: FacetLayout) {
    if (shown?.pinned) return;
    const at = stopUnder(event, layout);
    if (at !== null && (at !== shown?.at || layout.facet.id !== shown.facet)) {
      setState({ at, facet: layout.facet.id, pinned: false });
    }
  }

  function pin(event: PointerEvent<SVGElement>, layout: FacetLayout) {
    const at = stopUnder(event, layout);
    if (at === null) return;
    const isSame = shown?.pinned && shown.at === at && shown.facet === layout.facet.id;
    setState(isSame ? null : { at, facet: layout.facet.id, pinned: true });
  }

  function leave() {
    if (!shown?.pinned) setState(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = stops.at(-1) ?? 0;
    const first = stops[0] ?? 0;
    const at = shown?.at ?? nearest(stops, last) ?? last;
    const index = stops.indexOf(at);
    const facet = shown?.facet ?? facetIds[0] ?? '';
    const place = facetIds.indexOf(facet);
    const moves: Record<string, () => CrosshairState | null> = {
      ArrowLeft: () => ({ at: shown ? (stops[index - 1] ?? first) : last, facet, pinned: false }),
      ArrowRight: () => ({ at: shown ? (stops[index + 1] ?? last) : first, facet, pinned: false }),
      ArrowUp: () => ({ at, facet: facetIds[place - 1] ?? facet, pinned: false }),
      ArrowDown: () => ({ at, facet: facetIds[place + 1] ?? facet, pinned: false }),
      Home: () => ({ at: first, facet, pinned: false }),
      End: () => ({ at: last, facet, pinned: false }),
      Enter: () => ({ at, facet, pinned: !shown?.pinned }),
      Escape: () => null,
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    setState(move());
  }

  return { shown, point, pin, leave, onKeyDown, clear: () => setState(null) };
}
