/** The rows of a table that the table itself would take: the same reading as of the shipped file, and a little more. */
import { csvFormatRows } from 'd3-dsv';
import { datasets } from '../datasets/index.ts';
import type { Collector, KeptRow } from './collector.ts';
import { type OwnTable, type OwnTableId, ownTableOf } from './ownTables.ts';
import type { PartnerNames } from './places/places.ts';

const EARLIEST = 1900;
const LATEST = 2100;

/** What no column's reader sees: [column, reason], or null where the row is in order. */
function objectionTo(
  table: OwnTable,
  cells: readonly string[],
  partners: PartnerNames,
): [string, string] | null {
  const cell = (column: string) => cells[table.columns.indexOf(column)] ?? '';
  const unreadable = cells.findIndex((text) => /[\uFFFD\0]/.test(text));
  if (unreadable !== -1) return [table.columns[unreadable] ?? '', 'it holds a character that cannot be read'];
  const time = table.columns.includes('month') ? 'month' : 'year';
  const year = cell(time).slice(0, 4);
  if (year !== '' && (Number(year) < EARLIEST || Number(year) > LATEST)) {
    return [time, `${year} is no year of these tables`];
  }
  for (const column of table.named) {
    if (!Object.hasOwn(partners, cell(column)))
      return [column, `'${cell(column).slice(0, 40)}' is not in partners.csv`];
  }
  for (const { column, least, isWhole } of table.amounts) {
    const text = cell(column);
    if (text === '') continue;
    if (isWhole && !/^-?\d+$/.test(text)) return [column, `${text.slice(0, 40)} is not a whole number`];
    if (least !== undefined && Number(text) < least)
      return [column, `${text.slice(0, 40)} is below ${least}`];
  }
  return null;
}

/** Refuses what is not in order, by line and column of the file. */
export function soundRows(id: OwnTableId, partners: PartnerNames, into: Collector): readonly KeptRow[] {
  const table = ownTableOf(id);
  const rows = into.rowsOf(id).filter(({ cells, line }) => {
    const objection = objectionTo(table, cells, partners);
    if (objection) into.refuse(line, ...objection);
    return objection === null;
  });
  const parsed = datasets[id].parse(
    csvFormatRows([[...table.columns], ...rows.map(({ cells }) => [...cells])]),
  );
  if (!parsed.ok) {
    into.refuse(0, '', parsed.reason);
    return [];
  }
  const bad = new Set<number>();
  for (const { line, column, reason } of parsed.refused) {
    // A cell of several lines would move the lines below it; rows are counted, not lines.
    bad.add(line - 2);
    into.refuse(rows[line - 2]?.line ?? 0, column, reason);
  }
  return rows.filter((_, i) => !bad.has(i));
}
