/** A short table as a table of the slide. */
import { cellAt, type Layout, layoutOf, wordsOf } from '../../figure/table/layout.ts';
import type { Cell, Column, Table } from '../../model/view/table.ts';
import { NOT_REPORTED } from '../../model/view/table.ts';

export const visibleColumns = ({ columns }: Table): Column[] =>
  columns.filter(({ hidden }) => hidden !== true);

export interface TableText {
  readonly text: string;
  readonly align: 'left' | 'right';
}

const alignOf = ({ column }: Layout): TableText['align'] => (column.kind === 'number' ? 'right' : 'left');

function textOf(cell: Cell, layout: Layout): string {
  const words = wordsOf(cell, layout) ?? NOT_REPORTED;
  return cell.remark && cell.remark !== words ? `${words} (${cell.remark})` : words;
}

/** The heads and rows in words, units in the heads, and the share of the width that each column takes. */
export function tableTexts(table: Table): { readonly rows: TableText[][]; readonly shares: number[] } {
  const layouts = table.columns
    .map((column, index) => layoutOf(table, column, index))
    .filter(({ column }) => column.hidden !== true);
  const heads = layouts.map((layout) => ({
    text: layout.column.unit ? `${layout.column.label} (${layout.column.unit.short})` : layout.column.label,
    align: alignOf(layout),
  }));
  const rows = table.rows.map((row) =>
    layouts.map((layout) => ({ text: textOf(cellAt(row, layout), layout), align: alignOf(layout) })),
  );
  const sum = layouts.reduce((total, { ample }) => total + ample, 0);
  return { rows: [heads, ...rows], shares: layouts.map(({ ample }) => ample / sum) };
}
