/** From the text of a CSV file to typed rows. A file without its columns is refused whole, a bad row by itself. */
import { csvParseRows } from 'd3-dsv';
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
}

function reasonOfForeignText(csv: string): string | null {
  if (csv.trim() === '') return 'the file is empty';
  if (/^\s*<(!doctype|html|\?xml)/i.test(csv)) return 'the file is a web page, not a table';
  // What is no UTF-8 arrives with this mark in the place of every byte that could not be read.
  const unreadable = csv.search(/[\uFFFD\0]/);
  if (unreadable === -1) return null;
  const line = csv.slice(0, unreadable).split('\n').length;
  return `line ${line} holds a character that cannot be read: the file is not UTF-8 text`;
}

/** Declares a table by its columns. */
export function table<C extends Columns>(file: string, columns: C): Dataset<RowOf<C>> {
  const specs = Object.entries(columns);

  function parse(csv: string): Parsed<RowOf<C>> {
    const foreign = reasonOfForeignText(csv);
    if (foreign) return { ok: false, reason: foreign };
    const [head = [], ...lines] = csvParseRows(csv.replace(/^\uFEFF/, ''));
    const places = specs.map(([name]) => head.indexOf(name));
    const absent = specs.filter((_, i) => places[i] === -1).map(([name]) => name);
    if (absent.length > 0) return { ok: false, reason: `line 1 lacks the column ${absent.join(', ')}` };

    const rows: RowOf<C>[] = [];
    const refused: Refusal[] = [];
    lines.forEach((cells, index) => {
      const row: Record<string, unknown> = {};
      for (const [i, [name, { read, expected }]] of specs.entries()) {
        const cell = cells[places[i] ?? -1];
        const value = cell === undefined ? null : read(cell);
        if (value === null) {
          const reason =
            cell === undefined
              ? 'the line ends before this column'
              : `'${cell.slice(0, 40)}' is not ${expected}`;
          refused.push({ line: index + 2, column: name, reason });
          return;
        }
        row[name] = value;
      }
      rows.push(row as RowOf<C>);
    });
    return { ok: true, rows, refused };
  }

  return { file, parse };
}
