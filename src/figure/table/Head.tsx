import type { Grid } from './columns.ts';
import styles from './head.module.css';
import { widthOf } from './widths.ts';

type Direction = 'asc' | 'desc' | false;

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROWS = { asc: 'M5 1.5 9 8.5H1Z', desc: 'M5 8.5 1 1.5H9Z', none: 'M5 0 8 4H2ZM5 10 2 6H8Z' };

function Arrow({ direction }: { direction: Direction }) {
  return (
    <svg className={styles.arrow} viewBox="0 0 10 10" aria-hidden="true">
      <path d={ARROWS[direction || 'none']} fill="currentColor" />
    </svg>
  );
}

export function Head({ grid, isLong }: { grid: Grid; isLong: boolean }) {
  return (
    <thead className={styles.head}>
      <tr {...(isLong && { 'aria-rowindex': 1 })}>
        {grid.getVisibleLeafColumns().map((gridColumn) => {
          const layout = gridColumn.columnDef.meta?.layout;
          if (!layout) return null;
          const { column, room } = layout;
          const direction = gridColumn.getIsSorted();
          return (
            <th
              key={column.id}
              scope="col"
              data-kind={column.kind}
              style={{ ['--room' as string]: widthOf(room) }}
              {...(direction && { 'aria-sort': ARIA_SORT[direction] })}
            >
              <button type="button" onClick={gridColumn.getToggleSortingHandler()}>
                <span className={styles.label}>
                  {column.label}
                  <Arrow direction={direction} />
                </span>{' '}
                {column.unit && <span className={styles.unit}>{column.unit.short}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
