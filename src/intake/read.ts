/** From the bytes of a file to rows for our tables, piece by piece, so that a large file is never held as a whole. */

import type { KeptRow } from './collector.ts';
import { Collector, type Counted, type FileRefusal } from './collector.ts';
import type { OwnTableId } from './ownTables.ts';
import { type PartnerNames, placesOf } from './places/places.ts';
import { recognise } from './recognise.ts';
import type { ReadRow } from './shape.ts';
import { soundRows } from './sound.ts';
import { notUtf8, reasonOfForeignBytes, Utf8 } from './text/decode.ts';
import { RowTokenizer } from './text/rows.ts';

export const MOST_BYTES = 100 * 1_000_000;
/** Enough to find the head of any file. */
const HEAD_CHARACTERS = 200_000;

export interface Reading {
  /** "World Bank indicators". */
  readonly shape: string;
  /** By which signs it was recognised. */
  readonly why: string;
  readonly rowsRead: number;
  readonly tables: readonly { readonly table: OwnTableId; readonly rows: readonly KeptRow[] }[];
  /** The first thousand. */
  readonly refused: readonly FileRefusal[];
  readonly refusedCount: number;
  readonly leftOut: readonly Counted[];
  readonly converted: readonly Counted[];
}

export type Read = ({ readonly ok: true } & Reading) | { readonly ok: false; readonly reason: string };

const failed = (reason: string): Read => ({ ok: false, reason });

/** Takes a file in pieces; `push` says whether more is wanted. */
export class FileReader {
  readonly #partners: PartnerNames;
  readonly #utf8 = new Utf8();
  readonly #into = new Collector();
  #isFirst = true;
  #head: string[] = [];
  #headLength = 0;
  #tokenizer: RowTokenizer | null = null;
  #shape: { name: string; why: string } | null = null;
  #rowsRead = 0;
  #failure: string | null = null;

  /** @param partners names of partners.csv by code */
  constructor(partners: PartnerNames) {
    this.#partners = partners;
  }

  push(bytes: Uint8Array): boolean {
    if (this.#isFirst && bytes.length > 0) {
      this.#isFirst = false;
      this.#failure = reasonOfForeignBytes(bytes);
    }
    if (this.#failure !== null) return false;
    const text = this.#utf8.decode(bytes);
    if (text === null) this.#failure = notUtf8(this.#tokenizer?.line ?? 1);
    else this.#take(text);
    return this.#failure === null;
  }

  end(): Read {
    if (this.#isFirst) return failed('The file is empty.');
    const rest = this.#failure === null ? this.#utf8.end() : '';
    if (rest === null) this.#failure = notUtf8(this.#tokenizer?.line ?? 1);
    else if (this.#failure === null) this.#take(rest);
    if (this.#failure === null && !this.#tokenizer) this.#begin();
    this.#tokenizer?.end();
    if (this.#failure !== null) return failed(this.#failure);
    if (!this.#shape) return failed('The file is empty.');
    const tables = this.#into.tables.map((table) => ({
      table,
      rows: soundRows(table, this.#partners, this.#into),
    }));
    return {
      ok: true,
      shape: this.#shape.name,
      why: this.#shape.why,
      rowsRead: this.#rowsRead,
      tables: tables.filter(({ rows }) => rows.length > 0),
      refused: [...this.#into.refused].sort((a, b) => a.line - b.line),
      refusedCount: this.#into.refusedCount,
      leftOut: this.#into.leftOut,
      converted: this.#into.converted,
    };
  }

  #take(text: string): void {
    if (this.#tokenizer) {
      this.#tokenize(this.#tokenizer, text);
      return;
    }
    this.#head.push(text);
    this.#headLength += text.length;
    if (this.#headLength >= HEAD_CHARACTERS) this.#begin();
  }

  /** The head is there: it is recognised, and read again with what it says. */
  #begin(): void {
    const head = this.#head.join('');
    this.#head = [];
    const recognised = recognise(head.slice(0, HEAD_CHARACTERS));
    if (!recognised.ok) {
      this.#failure = recognised.reason;
      return;
    }
    const { shape, delimiter, headLine } = recognised;
    this.#shape = { name: shape.name, why: shape.why };
    const readRow: ReadRow = shape.read({
      places: placesOf(this.#partners),
      partners: this.#partners,
      hasDecimalComma: delimiter === ';',
    });
    this.#tokenizer = new RowTokenizer(delimiter, ({ cells, line }) => {
      if (line <= headLine || cells.every((cell) => cell.trim() === '')) return;
      this.#rowsRead += 1;
      readRow(cells, line, this.#into);
    });
    this.#tokenize(this.#tokenizer, head);
  }

  #tokenize(tokenizer: RowTokenizer, text: string): void {
    tokenizer.push(text);
    if (tokenizer.problem !== null)
      this.#failure = `The file could not be read to its end: ${tokenizer.problem}.`;
    else if (this.#into.isFull) {
      this.#failure =
        'The file holds more rows for the tables of this site than a browser can keep (200,000). Bring a part of it.';
    }
  }
}

/** Reads a text that is there as a whole. */
export function readText(text: string, partners: PartnerNames): Read {
  const reader = new FileReader(partners);
  reader.push(new TextEncoder().encode(text));
  return reader.end();
}
