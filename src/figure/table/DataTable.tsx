import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../model/units.ts';
import type { Table } from '../../model/view/table.ts';
import { LongBody, MOST_WHOLE_ROWS, WholeBody } from './Body.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { columnsOf, features, layoutsOf, shownAtFirst } from './columns.ts';
import { Head } from './Head.tsx';
import { marksOf } from './remarks.ts';
import { Scroller } from './Scroller.tsx';
import { statusOf } from './status.ts';
import styles from './table.module.css';
import { widthOf, widthOfAll } from './widths.ts';

export function DataTable({ table, label }: { table: Table; label: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => columnsOf(table), [table]);
  const first = useMemo(() => shownAtFirst(table), [table]);

  // A choice of columns holds as long as the view offers the same ones in the same way.
  const offer = JSON.stringify(first);
  const [chosen, choose] = useState({ offer, visibility: first });
  const columnVisibility = chosen.offer === offer ? chosen.visibility : first;

  // A sort holds as long as its column is there to be seen.
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([]);
  if (sorting.some(({ id }) => columnVisibility[id] !== true)) setSorting([]);

  const grid = useTable({
    features,
    columns,
    data: table.rows,
    enableMultiSort: false,
    state: { sorting, columnVisibility },
    onSortingChange: (change) => {
      setSorting(change);
      if (scroller.current) scroller.current.scrollTop = 0;
    },
    onColumnVisibilityChange: (change) =>
      choose({ offer, visibility: functionalUpdate(change, columnVisibility) }),
  });

  const { rows } = grid.getRowModel();
  const isLong = rows.length > MOST_WHOLE_ROWS;
  const shown = grid.getVisibleLeafColumns();
  const layouts = useMemo(() => layoutsOf(shown), [shown]);
  const marks = useMemo(() => marksOf(table.rows, layouts), [table.rows, layouts]);
  const body = { rows, layouts, marks };

  return (
    <div className={styles.sheet}>
      {table.columns.length > 2 && (
        <ColumnMenu grid={grid} onFirst={() => choose({ offer, visibility: first })} />
      )}
      <Scroller label={label} element={scroller}>
        <table
          className={styles.table}
          {...(isLong && {
            'aria-rowcount': rows.length + 1,
            'data-long': '',
            style: { ['--width' as string]: widthOfAll(layouts) },
          })}
        >
          <caption>
            <span>{table.caption}</span>
          </caption>
          {isLong && (
            <colgroup>
              {layouts.map(({ column, room, ample }) => (
                <col key={column.id} {...(room === ample && { style: { inlineSize: widthOf(room) } })} />
              ))}
            </colgroup>
          )}
          <Head grid={grid} isLong={isLong} />
          {isLong ? <LongBody key={JSON.stringify(sorting)} {...body} /> : <WholeBody {...body} />}
        </table>
      </Scroller>
      {marks.size > 0 && (
        <ul className={styles.key} aria-label="Remarks">
          {[...marks].map(([remark, mark]) => (
            <li key={mark}>
              <sup>{mark}</sup> {remark}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.status} aria-live="polite">
        {statusOf(grid)}
      </p>
      {isLong && (
        <p className={styles.paperOnly}>
          Printed: the first {MOST_WHOLE_ROWS} of {formatNumber(rows.length, 0)} rows; the full table is in
          the CSV.
        </p>
      )}
    </div>
  );
}
