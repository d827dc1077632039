/** The table of a view as CSV: RFC 4180, with a mark in front that makes Excel read it as UTF-8. */
import { csvFormatRows } from 'd3-dsv';
import type { Publication } from '../publication.ts';
import { type Extent, plainTable, type Value, withOrigin } from './rows.ts';
import { safeText } from './safeText.ts';

const MARK = '\uFEFF';

const written = (value: Value): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : safeText(value);

/** Numbers in full precision without separators; what is missing is an empty cell, never a zero. */
export async function toCsv(publication: Publication, extent: Extent): Promise<string> {
  const { columns, rows } = withOrigin(await plainTable(publication, extent), publication);
  const lines = [columns.map(({ head }) => safeText(head)), ...rows.map((row) => row.map(written))];
  return `${MARK}${csvFormatRows(lines).replaceAll('\n', '\r\n')}\r\n`;
}
