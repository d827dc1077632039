/** From the text of a CSV file to typed rows. A file without its columns is refused whole, a bad row by itself. */
import { linesOf } from './cells.ts';
import type { ColumnSpec } from './columns.ts';

type Columns = Readonly<Record<string, ColumnSpec<unknown>>>;

export type RowOf<C> = { readonly [K in keyof C]: C[K] extends ColumnSpec<infer T> ? T : never };

export interface Refusal {
  /** The line in the file; the head is line 1. */
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

export type Parsed<Row> =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly reason: string };

export interface Dataset<Row> {
  /** Path below public/data. */
  readonly file: string;
  readonly parse: (csv: string) => Parsed<Row>;
  /** The same with a pause after every few hundred rows, for whoever must not keep others waiting. */
  readonly parseInSteps: (csv: string) => Generator<undefined, Parsed<Row>>;
}

const ROWS_IN_A_STEP = 400;

function reasonOfForeignText(csv: string): string | null {
  if (csv.trim() === '') return 'the file is empty';
  if (/^\s*<(!doctype|html|\?xml)/i.test(csv)) return 'the file is a web page, not a table';
  // What is no UTF-8 arrives with this mark in the place of every byte that could not be read.
  const unreadable = csv.search(/[\uFFFD\0]/);
  if (unreadable === -1) return null;
  const line = csv.slice(0, unreadable).split('\n').length;
  return `line ${line} holds a character that cannot be read: the file is not UTF-8 text`;
}

/** Why a cell cannot stand where it does. */
const refusalOf = (cell: string | undefined, expected: string): string =>
  cell === undefined ? 'the line ends before this column' : `'${cell.slice(0, 40)}' is not ${expected}`;

/** Declares a table by its columns. */
export function table<C extends Columns>(file: string, columns: C): Dataset<RowOf<C>> {
  const specs = Object.entries(columns).map(([name, { read, expected }]) => ({ name, read, expected }));

  function* parseInSteps(csv: string): Generator<undefined, Parsed<RowOf<C>>> {
    const foreign = reasonOfForeignText(csv);
    if (foreign) return { ok: false, reason: foreign };
    const { count, cellsOf } = linesOf(csv);
    const head = cellsOf(0);
    const absent = specs.filter(({ name }) => !head.includes(name)).map(({ name }) => name);
    if (absent.length > 0) return { ok: false, reason: `line 1 lacks the column ${absent.join(', ')}` };

    const placed = specs.map((spec) => ({ ...spec, place: head.indexOf(spec.name) }));
    const rows: RowOf<C>[] = [];
    const refused: Refusal[] = [];
    for (let line = 1; line < count; line += 1) {
      if (line % ROWS_IN_A_STEP === 0) yield;
      const cells = cellsOf(line);
      const row: Record<string, unknown> = {};
      let isWhole = true;
      for (const { name, read, expected, place } of placed) {
        const cell = cells[place];
        const value = cell === undefined ? null : read(cell);
        if (value === null) {
          refused.push({ line: line + 1, column: name, reason: refusalOf(cell, expected) });
          isWhole = false;
          break;
        }
        row[name] = value;
      }
      if (isWhole) rows.push(row as RowOf<C>);
    }
    return { ok: true, rows, refused };
  }

  function parse(csv: string): Parsed<RowOf<C>> {
    const steps = parseInSteps(csv);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  return { file, parse, parseInSteps };
}
