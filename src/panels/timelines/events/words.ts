/** Sentences on the events that are shown. */
import type { Status } from '../../../figure/annotations/status.ts';
import { type Actor, listInWords, nameOf } from '../../../model/places.ts';
import { type YearRange, yearsInWords } from '../../../model/years.ts';
import type { DatedEvent } from './dated.ts';
import { KIND_IDS, KINDS } from './kinds.ts';

export const eventsInWords = (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`;

/** The words of the table up to what they add in brackets at the end or behind a semicolon. */
const nameOfEvent = ({ row }: DatedEvent) => row.event.replace(/\s*\([^()]*\)$/, '').replace(/;.*$/, '');

const timeOf = ({ row, dates }: DatedEvent) => `${row.precision === 'day' ? 'on' : 'in'} ${dates.when}`;

function placeOf(event: DatedEvent): string {
  const { row } = event;
  if (row.place === '' || nameOfEvent(event).includes(row.place)) return '';
  return row.place === 'online' ? ', online,' : ` in ${row.place}`;
}

const latestOf = (events: readonly DatedEvent[], status: Status): DatedEvent | undefined =>
  events.filter((event) => event.status === status).at(-1);

export function findingOf(events: readonly DatedEvent[], actors: readonly Actor[], years: YearRange): string {
  const held = latestOf(events, 'occurred');
  const planned = latestOf(events, 'expected');
  const counts = actors.map((actor) => {
    const count = events.filter(({ row }) => row.actor === actor).length;
    return `${count} with ${nameOf(actor)}`;
  });
  const dated = `${events.length} dated ${events.length === 1 ? 'event' : 'events'}`;
  const [only] = actors;
  const parts = [
    actors.length === 1 && only
      ? `${dated} with ${nameOf(only)} in ${yearsInWords(years)}`
      : `${dated} in ${yearsInWords(years)}: ${listInWords(counts)}`,
  ];
  if (held)
    parts.push(`the latest is ${nameOfEvent(held)}${placeOf(held)} ${timeOf(held)}`.replace(',,', ','));
  if (planned && (!held || planned.dates.start > held.dates.start)) {
    parts.push(`announced for ${planned.dates.when}: ${nameOfEvent(planned)}`);
  }
  return `${parts.join('; ')}.`;
}

/** Which kind there is most of; null where two kinds are level or there is only one. */
export function headlineOf(events: readonly DatedEvent[], years: YearRange): string | null {
  const counts = KIND_IDS.map((kind) => ({
    kind,
    count: events.filter((event) => event.kind === kind).length,
  }));
  const [most, next] = counts.sort((a, b) => b.count - a.count);
  if (!most || !next || next.count === 0 || most.count === next.count) return null;
  const dated = `${events.length} dated events in ${yearsInWords(years)}`;
  return `${KINDS[most.kind]} are ${most.count} of ${dated}, more than any other kind`;
}

/** Only of what is on screen. */
export function notesOf(events: readonly DatedEvent[], kinds: readonly string[]): string[] {
  const has = (test: (event: DatedEvent) => boolean) => events.some(test);
  const silent = KIND_IDS.filter((kind) => kinds.includes(kind) && !has((event) => event.kind === kind));
  return [
    'The list holds what was found and is not complete. Each event names its own source, in the last columns of the table.',
    ...(has(({ row }) => row.precision !== 'day')
      ? ['A bar stands for a date known only to the month or the year: the event falls somewhere within it.']
      : []),
    ...(has(({ status }) => status === 'expected')
      ? ['Hollow: announced or scheduled in the source; no source at hand says that it took place.']
      : []),
    ...(has(({ status }) => status === 'cancelled')
      ? ['Struck through: cancelled; it is counted among the events.']
      : []),
    ...(has(({ row, status }) => status === 'occurred' && row.status !== 'occurred')
      ? ['Where the source leaves a doubt about a date, the status in the table says so.']
      : []),
    ...(has(({ row }) => row.source_tier === 3)
      ? ['Events known only from an encyclopedia are less certain than the others.']
      : []),
    ...(silent.length > 0
      ? [`Nothing is recorded here under: ${silent.map((kind) => KINDS[kind].toLowerCase()).join(', ')}.`]
      : []),
  ];
}
