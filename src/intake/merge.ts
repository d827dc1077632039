/** The shipped table and rows that are brought: what is new, what is changed, and the two as one table. */
import { csvParseRows } from 'd3-dsv';
import { ACTORS } from '../model/places.ts';
import type { KeptRow } from './collector.ts';
import { placeAdded } from './order.ts';
import { type OwnTable, type OwnTableId, ownTableOf } from './ownTables.ts';

interface Change {
  readonly line: number;
  /** What names the row: "2023 · JPN · UZB · net-oda". */
  readonly row: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** What rows that are brought would do to a table. */
export interface Difference {
  readonly table: OwnTableId;
  readonly added: readonly KeptRow[];
  readonly changed: readonly KeptRow[];
  readonly unchanged: number;
  /** Rows that would stand alone among many that are lacking, and are not taken. */
  readonly notTaken: number;
  readonly changes: readonly Change[];
}

export interface Comparison extends Difference {
  /** The whole table with what is brought, its head first. */
  readonly merged: readonly (readonly string[])[];
}

/** Rows whose key is not in the table would be a false picture of all partners, where only a few are brought. */
function mayAdd(table: OwnTable, rows: readonly KeptRow[]): boolean {
  if (table.id !== 'trade-partners') return true;
  const place = table.columns.indexOf('partner');
  const few = new Set<string | undefined>([...ACTORS, 'WLD']);
  return rows.some(({ cells }) => !few.has(cells[place]));
}

function isSame(table: OwnTable, column: string, from: string, to: string): boolean {
  if (from === to || column === 'source') return true;
  // Silence about a flag or a note takes nothing back.
  if (to === '') return true;
  if (!table.amounts.some((amount) => amount.column === column) || from === '') return false;
  return Math.abs(Number(from) - Number(to)) <= 0.5 * 10 ** -table.decimals + 1e-9;
}

/** @param shippedCsv the text of the shipped file, whose columns are in the order of the table */
export function compare(id: OwnTableId, shippedCsv: string, incoming: readonly KeptRow[]): Comparison {
  const table = ownTableOf(id);
  const [head = [], ...shipped] = csvParseRows(shippedCsv.replace(/^\uFEFF/, ''));
  const keyPlaces = table.key.map((column) => table.columns.indexOf(column));
  const keyOf = (cells: readonly string[]) => keyPlaces.map((place) => cells[place] ?? '').join('\u0001');
  const places = new Map(shipped.map((cells, i) => [keyOf(cells), i]));
  const adds = mayAdd(table, incoming);

  const added: KeptRow[] = [];
  const changed: KeptRow[] = [];
  const changes: Change[] = [];
  const replaced = new Map<number, readonly string[]>();
  let notTaken = 0;
  for (const row of incoming) {
    const place = places.get(keyOf(row.cells));
    const before = place === undefined ? undefined : shipped[place];
    if (place === undefined || !before) {
      if (adds) added.push(row);
      else notTaken += 1;
      continue;
    }
    const different = table.columns.flatMap((column, i) => {
      const [from = '', to = ''] = [before[i], row.cells[i]];
      return isSame(table, column, from, to) ? [] : [{ column, from, to }];
    });
    if (different.length === 0) continue;
    const name = keyPlaces.map((at) => row.cells[at] ?? '').filter((cell) => cell !== '');
    changes.push(...different.map((one) => ({ ...one, line: row.line, row: name.join(' · ') })));
    changed.push(row);
    replaced.set(place, row.cells);
  }
  return {
    table: id,
    added,
    changed,
    unchanged: incoming.length - added.length - changed.length - notTaken,
    notTaken,
    changes,
    merged: [
      head,
      ...placeAdded(
        table,
        shipped.map((cells, i) => replaced.get(i) ?? cells),
        added.map(({ cells }) => cells),
      ),
    ],
  };
}

/**
 * Whether the brought values look as if they were in another unit: the median of new over old where both are there.
 * Null where nothing is to be said.
 */
export function unitDoubt({ table, changes }: Difference): string | null {
  const columns = new Set(ownTableOf(table).amounts.map(({ column }) => column));
  const ratios = changes
    .filter(({ column, from, to }) => columns.has(column) && Number(from) > 0 && Number(to) > 0)
    .map(({ from, to }) => Number(to) / Number(from))
    .sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  if (median === undefined || ratios.length < 3 || (median < 20 && median > 0.05)) return null;
  const times = Math.round(median >= 20 ? median : 1 / median).toLocaleString('en-GB');
  return `The changed values are about ${times} times ${median >= 20 ? 'greater' : 'smaller'} than the shipped ones: the file may be in another unit.`;
}
