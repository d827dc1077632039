/** The rows of the table as events: dated, of a kind, with the states they concern. */
import type { RowsOf } from '../../../datasets/index.ts';
import { isState, listInWords, nameOf, STATES, type State } from '../../../model/places.ts';
import { type EventDates, readDates } from './dates.ts';
import { type Kind, kindOf } from './kinds.ts';
import { readStatus, type Status } from './status.ts';

export type EventRow = RowsOf<'events'>[number];

export interface DatedEvent {
  readonly row: EventRow;
  readonly dates: EventDates;
  readonly kind: Kind;
  readonly status: Status;
  readonly states: readonly State[];
}

/** In order of time; `unreadable` are rows whose date or category is not understood. */
export function datedEvents(rows: RowsOf<'events'>): { events: DatedEvent[]; unreadable: number } {
  const events = rows.flatMap((row) => {
    const dates = readDates(row.start, row.end, row.precision);
    const kind = kindOf(row.category);
    if (!dates || !kind) return [];
    const states = row.parties.split('|').filter(isState);
    return [{ row, dates, kind, status: readStatus(row.status), states }];
  });
  events.sort((a, b) => a.dates.start - b.dates.start || a.dates.end - b.dates.end);
  return { events, unreadable: rows.length - events.length };
}

export function statesOf({ states }: DatedEvent): string {
  return states.length === STATES.length ? 'all five states' : listInWords(states.map(nameOf));
}

/** Only an address of the web becomes a link. */
export function linkOf(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
