/** What the crosshair says for one year. */
import { formatValue } from '../../../model/units.ts';
import type { EraBand, EventMark, Facet, TimePicture, Tone } from '../../../model/view/picture.ts';
import { eventInWords } from '../../annotations/words.ts';
import { momentInWords } from '../../series/table.ts';
import { concerns } from './strip.ts';

interface ReadoutLine {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly text: string;
  readonly value: number | null;
}

/** A policy in force or an event of the moment; without a tone, how many more there are. */
export interface Beside {
  readonly id: string;
  readonly kind: 'era' | 'event' | 'more';
  readonly tone: Tone | null;
  readonly text: string;
}

export interface Readout {
  readonly head: string;
  readonly lines: readonly ReadoutLine[];
  readonly beside: readonly Beside[];
}

const MOST_EVENTS = 3;

function besideOf({ annotations, span }: TimePicture, facet: Facet, at: number): Beside[] {
  if (!annotations) return [];
  const until = at + (span ? 1 / 12 : 1);
  // Months are given as fractions, which may fall short of their beginning by a rounding error.
  const isNow = ({ start, end }: EraBand | EventMark) => start < until - 1e-6 && end > at + 1e-6;
  const here = (one: EraBand | EventMark) => isNow(one) && concerns(facet.id)(one);
  const events = annotations.events.filter(here);
  const more = events.length - MOST_EVENTS;
  return [
    ...annotations.eras
      .filter(here)
      .map(({ id, actor, label }) => ({ id, kind: 'era' as const, tone: actor, text: label })),
    ...events.slice(0, MOST_EVENTS).map((event) => ({
      id: event.id,
      kind: 'event' as const,
      tone: event.actor,
      text: eventInWords(event),
    })),
    ...(more > 0 ? [{ id: 'more', kind: 'more' as const, tone: null, text: `+${more} more` }] : []),
  ];
}

/** The moments a reader can stop at, in order. */
export function stopsOf({ facets }: TimePicture): number[] {
  return [
    ...new Set(facets.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ at }) => at)))),
  ].sort((a, b) => a - b);
}

export function readoutOf(picture: TimePicture, facet: Facet, at: number): Readout {
  const { unit, span } = picture;
  const moment = momentInWords(at, span !== undefined);
  const head = facet.title === null ? moment : `${facet.title}, ${moment}`;
  const lines = facet.series.map(({ id, label, tone, points }) => {
    const point = points.find((one) => one.at === at);
    if (!point || point.value === null) return { id, label, tone, value: null, text: 'not reported' };
    const marks = [point.estimated ? '(est.)' : '', point.lacking ? '(incomplete)' : ''].filter(Boolean);
    return {
      id,
      label,
      tone,
      value: point.value,
      text: [formatValue(point.value, unit), ...marks].join(' '),
    };
  });
  return { head, lines, beside: besideOf(picture, facet, at) };
}

/** The same as one spoken sentence; of one series only its value. */
export function spokenReadout(
  { head, lines, beside }: Readout,
  unit: string,
  series: string | null = null,
): string {
  const read = series === null ? lines : lines.filter(({ id }) => id === series);
  // A facet of one series bears its name already.
  const say = ({ label, text }: ReadoutLine) => (head.startsWith(`${label}, `) ? text : `${label} ${text}`);
  const values = `${head}: ${read.map(say).join('; ')} (${unit})`;
  return [values, ...(series === null ? beside.map(({ text }) => text) : [])].join('. ');
}
