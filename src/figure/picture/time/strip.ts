/** Where the policies and events of each actor stand below the axis, in pixels. */
import { ACTORS, type Actor, isActor, isState } from '../../../model/places.ts';
import type { Annotations, EraBand, EventMark } from '../../../model/view/picture.ts';
import { type Cluster, clustered } from './clusters.ts';

export interface LaidBand {
  readonly era: EraBand;
  readonly x0: number;
  readonly x1: number;
  /** Width that a name has before the next policy begins: it may run on over years without one. */
  readonly room: number;
}

export interface StripRow {
  readonly actor: Actor;
  readonly size: StripSize;
  /** Below the bottom of the plot. */
  readonly top: number;
  readonly bands: readonly LaidBand[];
  readonly clusters: readonly Cluster[];
}

/** Measures of a row: ticks stand on its bands. `count` is the room for the number above a tick of several. */
export interface StripSize {
  readonly withWords: boolean;
  /** Width of a tick, and of the edge where a policy begins. */
  readonly stroke: number;
  readonly count: number;
  readonly tick: number;
  readonly band: number;
  readonly gap: number;
}

/** Under a chart alone there is room for names and numbers; under a small multiple for neither. */
const FULL: StripSize = { withWords: true, stroke: 2, count: 11, tick: 10, band: 17, gap: 7 };
const SMALL: StripSize = { withWords: false, stroke: 1.5, count: 0, tick: 6, band: 5, gap: 4 };

/** The years' labels stand between the plot and the strip. */
const BELOW_AXIS = 28;

/** No room is kept for bands or ticks where there are none. */
function sizeOf({ eras, events }: Annotations, isSplit: boolean): StripSize {
  const size = isSplit ? SMALL : FULL;
  return {
    ...size,
    ...(events.length === 0 ? { count: 0, tick: 0 } : {}),
    ...(eras.length === 0 ? { band: 0 } : {}),
  };
}

const heightOf = ({ count, tick, band, gap }: StripSize) => count + tick + band + gap;

/** Those who have anything below the axis: the same rows under every small multiple. */
export function actorsOf({ eras, events }: Annotations): Actor[] {
  return ACTORS.filter((actor) => [...eras, ...events].some((one) => one.actor === actor));
}

export function stripHeight(annotations: Annotations | undefined, isSplit: boolean): number {
  return annotations ? actorsOf(annotations).length * heightOf(sizeOf(annotations, isSplit)) : 0;
}

/** Under the chart of one state or actor stands only what concerns it. */
export function concerns(facet: string): (one: EraBand | EventMark) => boolean {
  if (isActor(facet)) return ({ actor }) => actor === facet;
  if (isState(facet)) return (one) => !('states' in one) || one.states.includes(facet);
  return () => true;
}

function bandsOf(eras: readonly EraBand[], momentAt: (moment: number) => number, width: number): LaidBand[] {
  return eras.map((era, i) => {
    const [x0, x1] = [momentAt(era.start), momentAt(era.end)];
    const next = eras[i + 1];
    return { era, x0, x1, room: (next ? momentAt(next.start) : width) - x0 };
  });
}

export function stripOf(
  annotations: Annotations | undefined,
  facet: string,
  isSplit: boolean,
  momentAt: (moment: number) => number,
  width: number,
): StripRow[] {
  if (!annotations) return [];
  const isMeant = concerns(facet);
  const size = sizeOf(annotations, isSplit);
  return actorsOf(annotations).map((actor, i) => {
    const own = (one: EraBand | EventMark) => one.actor === actor && isMeant(one);
    return {
      actor,
      size,
      top: BELOW_AXIS + i * heightOf(size),
      bands: bandsOf(annotations.eras.filter(own), momentAt, width),
      clusters: clustered(annotations.events.filter(own), momentAt),
    };
  });
}
