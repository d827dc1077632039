/** Events as ticks: what stands too close to be told apart becomes one. */
import type { EventMark } from '../../../model/view/picture.ts';

export interface Cluster {
  /** Upright at a moment; flat over the time within which the event falls. */
  readonly shape: 'upright' | 'flat';
  readonly x0: number;
  readonly x1: number;
  readonly events: readonly EventMark[];
  /** None of them is known to have taken place. */
  readonly isHollow: boolean;
}

/** Nearer than this, two ticks are one. */
const APART = 5;
/** A month or a visit of several days is drawn as long as it is, where that can be seen. */
const LEAST_FLAT = 7;

interface Laid {
  readonly event: EventMark;
  readonly x0: number;
  readonly x1: number;
}

const isFlat = ({ event, x0, x1 }: Laid) => event.precision === 'year' || x1 - x0 >= LEAST_FLAT;
const middleOf = ({ x0, x1 }: Laid) => (x0 + x1) / 2;
const isHollow = (laid: readonly Laid[]) => laid.every(({ event }) => event.status !== 'occurred');
const eventsOf = (laid: readonly Laid[]) => laid.map(({ event }) => event);

function flat(laid: readonly Laid[]): Cluster[] {
  const alike = new Map<string, Laid[]>();
  for (const one of laid) {
    const key = `${one.x0} ${one.x1}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { x0, x1 } = first;
    return [{ shape: 'flat' as const, x0, x1, events: eventsOf(group), isHollow: isHollow(group) }];
  });
}

function upright(laid: readonly Laid[]): Cluster[] {
  const groups: { at: number; laid: Laid[] }[] = [];
  for (const one of [...laid].sort((a, b) => middleOf(a) - middleOf(b))) {
    const near = groups.at(-1);
    if (near && middleOf(one) - near.at < APART) {
      near.laid.push(one);
      near.at = near.laid.reduce((sum, each) => sum + middleOf(each), 0) / near.laid.length;
    } else groups.push({ at: middleOf(one), laid: [one] });
  }
  return groups.map(({ at, laid: own }) => ({
    shape: 'upright',
    x0: at,
    x1: at,
    events: eventsOf(own),
    isHollow: isHollow(own),
  }));
}

/** Flat ones first: upright ticks stand on them. */
export function clustered(events: readonly EventMark[], momentAt: (moment: number) => number): Cluster[] {
  const laid = events.map((event) => ({ event, x0: momentAt(event.start), x1: momentAt(event.end) }));
  return [...flat(laid.filter(isFlat)), ...upright(laid.filter((one) => !isFlat(one)))];
}
