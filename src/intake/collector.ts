/** What a file has given so far: rows for our tables, refusals, and what was left out, all within bounds. */
import { type OwnTableId, ownTableOf } from './ownTables.ts';

export interface KeptRow {
  /** The line of the file it comes from. */
  readonly line: number;
  /** In the order of the table's columns, as the shipped file writes them. */
  readonly cells: readonly string[];
}

export interface FileRefusal {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

export interface Counted {
  readonly what: string;
  readonly count: number;
}

const MOST_ROWS = 200_000;
const MOST_REFUSALS = 1_000;
const MOST_KINDS = 50;

export class Collector {
  readonly #rows = new Map<OwnTableId, Map<string, KeptRow>>();
  readonly refused: FileRefusal[] = [];
  readonly #leftOut = new Map<string, number>();
  readonly #converted = new Map<string, number>();
  #kept = 0;
  #refusedCount = 0;

  get refusedCount(): number {
    return this.#refusedCount;
  }

  /** Too many rows to be held in a browser: the file is not what it seems. */
  get isFull(): boolean {
    return this.#kept >= MOST_ROWS;
  }

  get leftOut(): readonly Counted[] {
    return [...this.#leftOut].map(([what, count]) => ({ what, count }));
  }

  get converted(): readonly Counted[] {
    return [...this.#converted].map(([what, count]) => ({ what, count }));
  }

  rowsOf(table: OwnTableId): readonly KeptRow[] {
    return [...(this.#rows.get(table)?.values() ?? [])];
  }

  get tables(): readonly OwnTableId[] {
    return [...this.#rows.keys()];
  }

  /** @param amountColumn what is named where a row says a thing twice and differently */
  keep(table: OwnTableId, row: ReadonlyMap<string, string>, line: number): void {
    const { columns, key, amounts } = ownTableOf(table);
    const cells = columns.map((column) => row.get(column) ?? '');
    const id = key.map((column) => row.get(column) ?? '').join('\u0001');
    const rows = this.#rows.get(table) ?? new Map<string, KeptRow>();
    this.#rows.set(table, rows);
    const before = rows.get(id);
    if (before) {
      const same = before.cells.every((cell, i) => cell === cells[i]);
      if (!same) {
        this.refuse(
          line,
          amounts[0]?.column ?? '',
          `line ${before.line} gives another value for the same thing`,
        );
      }
      return;
    }
    rows.set(id, { line, cells });
    this.#kept += 1;
  }

  refuse(line: number, column: string, reason: string): void {
    this.#refusedCount += 1;
    if (this.refused.length < MOST_REFUSALS) this.refused.push({ line, column, reason });
  }

  /** For what the file holds in good order and we have no place for; counted, not listed. */
  leaveOut(what: string): void {
    count(this.#leftOut, what);
  }

  convert(what: string): void {
    count(this.#converted, what);
  }
}

function count(counts: Map<string, number>, what: string): void {
  if (counts.size < MOST_KINDS || counts.has(what)) counts.set(what, (counts.get(what) ?? 0) + 1);
}
