/** What a file can be: a shape knows its head, and reads the rows below it into our tables. */
import type { Collector } from './collector.ts';
import type { Head } from './head.ts';
import type { PartnerNames, Places } from './places/places.ts';

/** What the reader of a file is told of the house. */
export interface Setting {
  readonly places: Places;
  readonly partners: PartnerNames;
  /** Columns are parted by semicolons, so that a comma may stand before decimals. */
  readonly hasDecimalComma: boolean;
}

/** @param cells of one row @param line of the file on which it begins */
export type ReadRow = (cells: readonly string[], line: number, into: Collector) => void;

export type Recognised =
  | {
      readonly ok: true;
      readonly name: string;
      readonly why: string;
      readonly read: (setting: Setting) => ReadRow;
    }
  /** It is this shape and still cannot be used; the reason is a sentence. */
  | { readonly ok: false; readonly reason: string };

/** Null where the row is not the head of this shape. */
export type Shape = (head: Head) => Recognised | null;

/** A row of one of our tables, by column. */
export const rowFor = (cells: Readonly<Record<string, string | number>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(cells).map(([column, cell]) => [column, String(cell)]));
