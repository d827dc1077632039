/** A file that the reader brought, as the browser keeps it: only what it adds to the shipped tables and changes in them. */
import type { Difference } from '../../intake/merge.ts';
import { OWN_TABLE_IDS, type OwnTableId, ownTableOf } from '../../intake/ownTables.ts';

export interface OwnRows {
  readonly table: OwnTableId;
  /** Rows added and changed, in the order of the table's columns. */
  readonly rows: readonly (readonly string[])[];
  readonly added: number;
  readonly changed: number;
  /** Added rows by year, by the table's facet: what the years can be chosen from grows with them. */
  readonly coverage: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

export interface NewFile {
  readonly fileName: string;
  /** "2026-11-23" */
  readonly broughtOn: string;
  readonly tables: readonly OwnRows[];
}

export interface HeldFile extends NewFile {
  readonly id: number;
}

function coverageOfRows(table: OwnTableId, rows: readonly (readonly string[])[]): OwnRows['coverage'] {
  const { columns, facet } = ownTableOf(table);
  const time = columns.findIndex((column) => column === 'year' || column === 'month');
  const counts: Record<string, Record<number, number>> = Object.create(null);
  for (const cells of rows) {
    const one = facet((column) => cells[columns.indexOf(column)] ?? '');
    const year = Number(cells[time]?.slice(0, 4));
    if (one === null || !Number.isInteger(year)) continue;
    counts[one] ??= {};
    counts[one][year] = (counts[one][year] ?? 0) + 1;
  }
  return { ...counts };
}

/** @param broughtOn the day on the reader's own clock, "2026-11-23" */
export function fileOf(fileName: string, broughtOn: string, differences: readonly Difference[]): NewFile {
  const tables = differences.flatMap(({ table, added, changed }): OwnRows[] => {
    const fresh = added.map(({ cells }) => cells);
    const rows = [...fresh, ...changed.map(({ cells }) => cells)];
    if (rows.length === 0) return [];
    return [
      {
        table,
        rows,
        added: added.length,
        changed: changed.length,
        coverage: coverageOfRows(table, fresh),
      },
    ];
  });
  return { fileName, broughtOn, tables };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function readRows(value: unknown): OwnRows | null {
  const { table: id, rows, added, changed } = fieldsOf(value);
  const table = OWN_TABLE_IDS.find((one) => one === id);
  if (!table || !Array.isArray(rows) || !isCount(added) || !isCount(changed)) return null;
  const width = ownTableOf(table).columns.length;
  const isRow = (row: unknown) => Array.isArray(row) && row.length === width && row.every(isText);
  if (!rows.every(isRow) || added + changed !== rows.length) return null;
  return { table, rows, added, changed, coverage: coverageOfRows(table, rows.slice(0, added)) };
}

/** Reads what stands in the browser; null for what this version of the site does not understand. */
export function readHeld(value: unknown): HeldFile | null {
  const { id, fileName, broughtOn, tables } = fieldsOf(value);
  if (!isCount(id) || !isText(fileName) || !isText(broughtOn) || !Array.isArray(tables)) return null;
  const read = tables.map(readRows);
  return read.every((one) => one !== null) ? { id, fileName, broughtOn, tables: read } : null;
}

const values = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'value' : 'values'}`;

/** "aid from my.csv (12 values added, 3 changed)" */
export function heldInWords({ fileName }: NewFile, { table, added, changed }: OwnRows): string {
  const parts = [
    ...(added > 0 ? [`${values(added)} added`] : []),
    ...(changed > 0 ? [`${added > 0 ? changed.toLocaleString('en-GB') : values(changed)} changed`] : []),
  ];
  return `${table} from ${fileName} (${parts.join(', ')})`;
}
