/** The rows of the table as events: dated, with their standing and the states they concern. */
import type { RowsOf } from '../../datasets/index.ts';
import { isState, type State, statesInBrief } from '../../model/places.ts';
import { type EventDates, readDates } from './dates.ts';
import { readStatus, type Status } from './status.ts';

export type EventRow = RowsOf<'events'>[number];

export interface ReadEvent {
  readonly row: EventRow;
  readonly dates: EventDates;
  readonly status: Status;
  readonly states: readonly State[];
}

/** In order of time; a row whose date is not understood is left out. */
export function readEvents(rows: RowsOf<'events'>): ReadEvent[] {
  const events = rows.flatMap((row) => {
    const dates = readDates(row.start, row.end, row.precision);
    if (!dates) return [];
    return [{ row, dates, status: readStatus(row.status), states: row.parties.split('|').filter(isState) }];
  });
  return events.sort((a, b) => a.dates.start - b.dates.start || a.dates.end - b.dates.end);
}

export const idOf = (row: EventRow): string =>
  [row.start, row.actor, row.parties, row.category, row.event].join(' ');

export const statesOf = ({ states }: ReadEvent): string => statesInBrief(states);

/** The place in brackets, where the states do not name it already. */
export function placeOf(event: ReadEvent): string {
  const { place } = event.row;
  return place === '' || statesOf(event).includes(place) ? '' : ` (${place})`;
}

/** Only an address of the web becomes a link. */
export function linkOf(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
