import { linkOf, statesOf } from '../../../figure/annotations/readEvents.ts';
import { STATUS_WORDS } from '../../../figure/annotations/status.ts';
import { nameOf } from '../../../model/places.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import type { DatedEvent } from './dated.ts';
import { tierName } from './tiers.ts';

export const COLUMNS: readonly Column[] = [
  { id: 'date', label: 'Date', kind: 'text' },
  { id: 'until', label: 'Until', kind: 'text' },
  { id: 'actor', label: 'Actor', kind: 'text' },
  { id: 'states', label: 'States', kind: 'text' },
  { id: 'category', label: 'Category', kind: 'text' },
  { id: 'event', label: 'Event', kind: 'text' },
  { id: 'place', label: 'Place', kind: 'text' },
  { id: 'status', label: 'Status', kind: 'text' },
  { id: 'source', label: 'Source', kind: 'text' },
  { id: 'tier', label: 'Kind of source', kind: 'text' },
  { id: 'actor-code', label: 'Actor code', kind: 'code', hidden: true },
  { id: 'state-codes', label: 'State codes', kind: 'code', hidden: true },
];

const givenOr = (text: string, otherwise: string): Cell =>
  text === '' ? { value: null, text: otherwise } : { value: text };

function rowOf(event: DatedEvent): readonly Cell[] {
  const { row, dates, status } = event;
  const word = STATUS_WORDS[status];
  const href = linkOf(row.source_url);
  return [
    { value: row.start, text: dates.from },
    dates.until === null ? { value: '' } : { value: row.end, text: dates.until },
    { value: nameOf(row.actor) },
    { value: statesOf(event) },
    { value: row.category },
    { value: row.event },
    givenOr(row.place, 'not given'),
    row.status === word ? { value: word } : { value: word, remark: row.status },
    { value: row.source_name, ...(href === undefined ? {} : { href }) },
    { value: tierName(row.source_tier) },
    { value: row.actor },
    { value: row.parties },
  ];
}

export function tableOf(caption: string, events: readonly DatedEvent[]): Table {
  return { caption, columns: COLUMNS, rows: events.map(rowOf) };
}
