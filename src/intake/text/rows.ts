/**
 * Cuts the text of a CSV file into rows while it arrives in pieces. Quotation marks, doubled quotation marks and line
 * ends may fall on the border of two pieces. What is no sound CSV is read as well as it can be; nothing throws.
 */

export interface Row {
  /** The line of the file on which the row begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Beyond these the text is no table, most likely a quotation mark that is never closed. */
const MOST_CELLS = 20_000;
const LONGEST_CELL = 1_000_000;

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

type Place = 'start' | 'plain' | 'quoted' | 'closed';

export class RowTokenizer {
  readonly #delimiter: number;
  readonly #emit: (row: Row) => void;
  #place: Place = 'start';
  #cell = '';
  #cells: string[] = [];
  #line = 1;
  #rowLine = 1;
  #isAfterReturn = false;
  #problem: string | null = null;

  /** @param delimiter one character @param emit is given every row as soon as it is whole */
  constructor(delimiter: string, emit: (row: Row) => void) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#emit = emit;
  }

  /** Why the text cannot be a table; null while it can. What comes after a problem is not read. */
  get problem(): string | null {
    return this.#problem;
  }

  /** The line that is being read. */
  get line(): number {
    return this.#line;
  }

  push(text: string): void {
    let from = 0;
    for (let i = 0; i < text.length && this.#problem === null; i += 1) {
      const character = text.charCodeAt(i);
      if (this.#isAfterReturn) {
        this.#isAfterReturn = false;
        if (character === LINE_FEED) {
          from = i + 1;
          continue;
        }
      }
      if (this.#place === 'quoted') {
        if (character === LINE_FEED) this.#line += 1;
        if (character !== QUOTE) continue;
        this.#take(text, from, i);
        this.#place = 'closed';
        from = i + 1;
      } else if (character === QUOTE && this.#place !== 'plain') {
        // The first opens a cell; one behind a closing mark is a mark of the text, and the cell goes on.
        if (this.#place === 'closed') this.#cell += '"';
        this.#place = 'quoted';
        from = i + 1;
      } else if (character === this.#delimiter) {
        this.#take(text, from, i);
        this.#endCell();
        from = i + 1;
      } else if (character === LINE_FEED || character === RETURN) {
        this.#take(text, from, i);
        this.#endRow();
        this.#isAfterReturn = character === RETURN;
        from = i + 1;
      } else if (this.#place !== 'plain') {
        this.#place = 'plain';
      }
    }
    if (this.#problem === null) this.#take(text, from, text.length);
  }

  /** To be called once after the last piece. */
  end(): void {
    if (this.#problem === null && (this.#place !== 'start' || this.#cells.length > 0)) this.#endRow();
  }

  #take(text: string, from: number, to: number): void {
    if (to > from) this.#cell += text.slice(from, to);
    if (this.#cell.length > LONGEST_CELL) {
      this.#problem =
        `the cell that begins on line ${this.#rowLine} has more than a million characters: ` +
        'a quotation mark is opened there and never closed, or the file is no table';
    }
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#place = 'start';
    if (this.#cells.length > MOST_CELLS) {
      this.#problem = `line ${this.#rowLine} has more than 20,000 cells: the file is no table of this kind`;
    }
  }

  #endRow(): void {
    this.#endCell();
    const row = { line: this.#rowLine, cells: this.#cells };
    this.#cells = [];
    this.#line += 1;
    this.#rowLine = this.#line;
    if (this.#problem === null) this.#emit(row);
  }
}

/** Every row of a text that is there as a whole, and why it could not be read to its end. */
export function rowsOf(text: string, delimiter: string): { rows: Row[]; problem: string | null } {
  const rows: Row[] = [];
  const tokenizer = new RowTokenizer(delimiter, (row) => rows.push(row));
  tokenizer.push(text);
  tokenizer.end();
  return { rows, problem: tokenizer.problem };
}
