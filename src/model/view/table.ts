/** The table of a view: what is drawn, in full. */
import type { Unit } from '../units.ts';

/** What stands, and is said, in the place of a missing value. */
export const NOT_REPORTED = 'not reported';

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly kind: 'year' | 'number' | 'text' | 'code';
  readonly unit?: Unit;
  /** Codes of what the column holds, for files: "JPN-UZB". Not shown on screen. */
  readonly code?: string;
  /** Not shown until asked for. */
  readonly hidden?: boolean;
}

export interface Cell {
  /** Null is missing: never zero, always sorted last. */
  readonly value: string | number | null;
  /** What stands in place of the plain value. */
  readonly text?: string;
  /** A word beside the value: "estimate", "without Turkmenistan". */
  readonly remark?: string;
  readonly href?: string;
}

export type TableRow = readonly Cell[];

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A table whose rows are made when they are first read: the tables of most figures on a page are never opened. */
export function tableOnDemand(head: Omit<Table, 'rows'>, make: () => readonly TableRow[]): Table {
  let made: readonly TableRow[] | null = null;
  return {
    ...head,
    get rows() {
      made ??= make();
      return made;
    },
  };
}
