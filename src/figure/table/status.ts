import { formatNumber } from '../../model/units.ts';
import type { Grid } from './columns.ts';

const DIRECTIONS = {
  year: { asc: 'oldest first', desc: 'newest first' },
  number: { asc: 'smallest first', desc: 'largest first' },
  text: { asc: 'A to Z', desc: 'Z to A' },
  code: { asc: 'ascending', desc: 'descending' },
} as const;

/** "32 rows, sorted by Year, newest first" */
export function statusOf(grid: Grid): string {
  const count = grid.getRowModel().rows.length;
  const rows = count === 0 ? 'No rows' : count === 1 ? '1 row' : `${formatNumber(count, 0)} rows`;
  const sorted = grid.getVisibleLeafColumns().find((column) => column.getIsSorted());
  const direction = sorted?.getIsSorted();
  const layout = sorted?.columnDef.meta?.layout;
  if (!direction || !layout) return rows;
  return `${rows}, sorted by ${layout.column.label}, ${DIRECTIONS[layout.column.kind][direction]}`;
}
