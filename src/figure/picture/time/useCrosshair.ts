import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { TimePicture } from '../../../model/view/picture.ts';
import type { FacetLayout } from './layout.ts';
import { stopsOf } from './readout.ts';

export interface CrosshairState {
  readonly at: number;
  readonly facet: string;
  /** The one series that is read; null reads all of the facet. */
  readonly series: string | null;
  readonly pinned: boolean;
}

type Row = Pick<CrosshairState, 'facet' | 'series'>;

/** What the arrows go through up and down: each facet as a whole, then each of its series where it has several. */
const rowsOf = (layouts: readonly FacetLayout[]): Row[] =>
  layouts.flatMap(({ facet: { id, series } }) => [
    { facet: id, series: null },
    ...(series.length > 1 ? series.map((one) => ({ facet: id, series: one.id })) : []),
  ]);

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
  const rows = rowsOf(layouts);
  const placeOf = ({ facet, series }: Row) =>
    rows.findIndex((row) => row.facet === facet && row.series === series);
  // A filter may have taken away what was pointed at.
  const shown = state && stops.includes(state.at) && placeOf(state) >= 0 ? state : null;

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
      setState({ at, facet: layout.facet.id, series: null, pinned: false });
    }
  }

  function pin(event: PointerEvent<SVGElement>, layout: FacetLayout) {
    const at = stopUnder(event, layout);
    if (at === null) return;
    const isSame = shown?.pinned && shown.at === at && shown.facet === layout.facet.id;
    setState(isSame ? null : { at, facet: layout.facet.id, series: null, pinned: true });
  }

  function leave() {
    if (!shown?.pinned) setState(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = stops.at(-1) ?? 0;
    const first = stops[0] ?? 0;
    const at = shown?.at ?? nearest(stops, last) ?? last;
    const index = stops.indexOf(at);
    const row = shown ?? rows[0];
    if (!row) return;
    const place = placeOf(row);
    const to = (moment: number, { facet, series }: Row = row): CrosshairState => ({
      at: moment,
      facet,
      series,
      pinned: false,
    });
    const moves: Record<string, () => CrosshairState | null> = {
      ArrowLeft: () => to(shown ? (stops[index - 1] ?? first) : last),
      ArrowRight: () => to(shown ? (stops[index + 1] ?? last) : first),
      ArrowUp: () => to(at, rows[place - 1]),
      ArrowDown: () => to(at, rows[place + 1]),
      Home: () => to(first),
      End: () => to(last),
      Enter: () => ({ ...to(at), pinned: !shown?.pinned }),
      Escape: () => null,
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    setState(move());
  }

  return { shown, point, pin, leave, onKeyDown, clear: () => setState(null) };
}
