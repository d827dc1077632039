/** The rows of the table as events of a kind. */
import type { RowsOf } from '../../../datasets/index.ts';
import { type ReadEvent, readEvents } from '../../../figure/annotations/readEvents.ts';
import { type Kind, kindOf } from './kinds.ts';

export interface DatedEvent extends ReadEvent {
  readonly kind: Kind;
}

/** In order of time; `unreadable` are rows whose date or category is not understood. */
export function datedEvents(rows: RowsOf<'events'>): { events: DatedEvent[]; unreadable: number } {
  const events = readEvents(rows).flatMap((event) => {
    const kind = kindOf(event.row.category);
    return kind ? [{ ...event, kind }] : [];
  });
  return { events, unreadable: rows.length - events.length };
}
