/** A view's table as TanStack Table wants it. */
import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  type Column as GridColumn,
  type ReactTable,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Table, TableRow } from '../../model/view/table.ts';
import { type Layout, layoutOf } from './layout.ts';

export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: {} as { readonly layout: Layout },
});

export type Grid = ReactTable<typeof features, TableRow>;
type Sorted = GridColumn<typeof features, TableRow>;

const collator = new Intl.Collator('en', { numeric: true });

/** Numbers by size, then texts as a dictionary has them. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return collator.compare(String(a), String(b));
}

export function columnsOf(table: Table): ColumnDef<typeof features, TableRow>[] {
  return table.columns.map((column, index) => ({
    id: column.id,
    // Only undefined is kept last: null would sort as zero.
    accessorFn: (row) => row[index]?.value ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
    sortDescFirst: column.kind === 'number',
    enableHiding: index > 0,
    meta: { layout: layoutOf(table, column, index) },
  }));
}

export const layoutsOf = (columns: readonly Sorted[]): Layout[] =>
  columns.flatMap(({ columnDef }) => columnDef.meta?.layout ?? []);

export const shownAtFirst = ({ columns }: Table): Record<string, boolean> =>
  Object.fromEntries(columns.map(({ id, hidden }, index) => [id, index === 0 || hidden !== true]));
