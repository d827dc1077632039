/** The rows of a drawn table, in lines: how high each is, and what stands where. */
import { cellAt } from '../../../figure/table/layout.ts';
import type { Marks } from '../../../figure/table/remarks.ts';
import type { TableRow } from '../../../model/view/table.ts';
import { linesOf } from '../type.ts';
import { CELL, type Columns, HEAD, UNIT, wordsIn } from './columns.ts';

export const ROW_PAD = 5;

interface DrawnCell {
  readonly lines: readonly string[];
  /** Set smaller, below. */
  readonly remark: readonly string[];
  /** A letter that the key below the table explains. */
  readonly mark: string | null;
  readonly isMissing: boolean;
}

export interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  readonly height: number;
}

export function rowOf(row: TableRow, { columns }: Columns, marks: Marks): DrawnRow {
  const cells = columns.map(({ layout, width }) => {
    const cell = cellAt(row, layout);
    const mark = layout.column.kind === 'number' ? marks.get(cell.remark ?? '') : undefined;
    return {
      lines: linesOf(wordsIn(row, layout), width, CELL),
      remark: cell.remark !== undefined && mark === undefined ? linesOf(cell.remark, width, UNIT) : [],
      mark: mark ?? null,
      isMissing: cell.value === null,
    };
  });
  const heights = cells.map(({ lines, remark }) => lines.length * CELL.line + remark.length * UNIT.line);
  return { cells, height: Math.max(CELL.line, ...heights) + 2 * ROW_PAD };
}

export interface DrawnHead {
  readonly label: readonly string[];
  readonly unit: readonly string[];
}

/** Heads stand on the rule below them, so that one of three lines lines up with one of one. */
export function headsOf({ columns }: Columns): { heads: readonly DrawnHead[]; height: number } {
  const heads = columns.map(({ layout: { column }, width }) => ({
    label: linesOf(column.label, width, HEAD),
    unit: column.unit ? linesOf(column.unit.short, width, UNIT) : [],
  }));
  const heights = heads.map(({ label, unit }) => label.length * HEAD.line + unit.length * UNIT.line);
  return { heads, height: Math.max(0, ...heights) + 2 * ROW_PAD };
}
