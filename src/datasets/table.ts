/** From the text of a CSV file to typed rows. A file without its columns is refused whole, a bad row by itself. */
import { findLines, type Lines } from './cells.ts';
import type { ColumnSpec } from './columns.ts';

type Columns = Readonly<Record<string, ColumnSpec<unknown>>>;

export type RowOf<C> = { readonly [K in keyof C]: C[K] extends ColumnSpec<infer T> ? T : never };

export interface Refusal {
  /** The line in the file; the head is line 1. */
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

type Parsed<Row> =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly reason: string };

/** A table that is read while its file comes. */
export interface Reading<Row> {
  /** Takes a further piece of the file, and pauses after every few hundred rows. */
  readonly add: (piece: string) => Generator<undefined, void>;
  /** Takes the end of the file. */
  readonly finish: () => Generator<undefined, Parsed<Row>>;
}

export interface Dataset<Row> {
  /** Path below public/data. */
  readonly file: string;
  readonly parse: (csv: string) => Parsed<Row>;
  readonly begin: () => Reading<Row>;
}

const ROWS_IN_A_STEP = 400;
/** As much of a file as tells a web page from a table. */
const OPENING = 64;

const WEB_PAGE = /^<(!doctype|html|\?xml)/i;

/** What is no UTF-8 arrives with this mark in the place of every byte that could not be read. */
const UNREADABLE = /[\uFFFD\0]/;

function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Why a cell cannot stand where it does. */
const refusalOf = (cell: string | undefined, expected: string): string =>
  cell === undefined ? 'the line ends before this column' : `'${cell.slice(0, 40)}' is not ${expected}`;

/** Declares a table by its columns. */
export function table<C extends Columns>(file: string, columns: C): Dataset<RowOf<C>> {
  const specs = Object.entries(columns).map(([name, { read, expected }]) => ({ name, read, expected }));

  /** Where the columns stand, or why the file is refused. */
  function placesIn(head: readonly string[]) {
    const absent = specs.filter(({ name }) => !head.includes(name)).map(({ name }) => name);
    if (absent.length > 0) return `line 1 lacks the column ${absent.join(', ')}`;
    return specs.map((spec) => ({ ...spec, place: head.indexOf(spec.name) }));
  }

  function begin(): Reading<RowOf<C>> {
    const finder = findLines();
    const rows: RowOf<C>[] = [];
    const refused: Refusal[] = [];
    // Words that come again are kept once, and not with the piece of the file they stood in.
    const words = new Map<string, string>();
    let opening = '';
    let line = 0;
    let placed: Exclude<ReturnType<typeof placesIn>, string> = [];
    let reasonOfHead: string | null = null;
    let reasonOfText: string | null = null;

    function keptOnce(word: string): string {
      const known = words.get(word);
      if (known === undefined) words.set(word, word);
      return known ?? word;
    }

    function readRow(cells: readonly string[]): void {
      const row: Record<string, unknown> = {};
      for (const { name, read, expected, place } of placed) {
        const cell = cells[place];
        const value = cell === undefined ? null : read(cell);
        if (value === null) {
          refused.push({ line, column: name, reason: refusalOf(cell, expected) });
          return;
        }
        row[name] = typeof value === 'string' ? keptOnce(value) : value;
      }
      rows.push(row as RowOf<C>);
    }

    function* readLines({ count, cellsOf }: Lines): Generator<undefined, void> {
      for (let i = 0; i < count; i += 1) {
        line += 1;
        if (line % ROWS_IN_A_STEP === 0) yield;
        if (line === 1) {
          const places = placesIn(cellsOf(i));
          if (typeof places === 'string') reasonOfHead = places;
          else placed = places;
        } else if (reasonOfHead === null) readRow(cellsOf(i));
      }
    }

    function reason(): string | null {
      if (opening === '') return 'the file is empty';
      if (WEB_PAGE.test(opening)) return 'the file is a web page, not a table';
      return reasonOfText ?? reasonOfHead;
    }

    return {
      *add(piece) {
        if (reasonOfText !== null) return;
        const text = opening === '' ? piece.replace(/^\uFEFF/, '') : piece;
        if (opening.length < OPENING) opening = (opening + text).trimStart().slice(0, OPENING);
        const unreadable = text.search(UNREADABLE);
        if (unreadable === -1) {
          yield* readLines(finder.add(text));
          return;
        }
        const before = finder.waiting() + text.slice(0, unreadable);
        reasonOfText = `line ${line + before.split('\n').length} holds a character that cannot be read: the file is not UTF-8 text`;
      },
      *finish() {
        yield* readLines(finder.finish());
        const why = reason();
        return why === null ? { ok: true, rows, refused } : { ok: false, reason: why };
      },
    };
  }

  function parse(csv: string): Parsed<RowOf<C>> {
    const reading = begin();
    atOnce(reading.add(csv));
    return atOnce(reading.finish());
  }

  return { file, parse, begin };
}
