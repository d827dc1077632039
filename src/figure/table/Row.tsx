import { memo } from 'react';
import { type Cell, NOT_REPORTED, type TableRow } from '../../model/view/table.ts';
import styles from './cell.module.css';
import { cellAt, type Layout, wordsOf } from './layout.ts';
import type { Marks } from './remarks.ts';

function Value({ cell, layout }: { cell: Cell; layout: Layout }) {
  const words = wordsOf(cell, layout);
  if (words === null) {
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className={styles.unseen}>{NOT_REPORTED}</span>
      </>
    );
  }
  if (cell.href === undefined) return words;
  return (
    <a href={cell.href} rel="noreferrer">
      {words}
    </a>
  );
}

function Remark({ words, mark }: { words: string; mark: string | undefined }) {
  if (mark === undefined) return <small className={styles.remark}>{words}</small>;
  return (
    <sup className={styles.mark} title={words}>
      <span aria-hidden="true">{mark}</span>
      <span className={styles.unseen}> ({words})</span>
    </sup>
  );
}

function TableCell({
  cell,
  layout,
  marks,
  isFirst,
}: {
  cell: Cell;
  layout: Layout;
  marks: Marks;
  isFirst: boolean;
}) {
  const { kind } = layout.column;
  const Tag = isFirst ? 'th' : 'td';
  return (
    <Tag
      data-kind={kind}
      {...(isFirst && { scope: 'row' })}
      {...(cell.value === null && { 'data-missing': '', title: cell.text ?? NOT_REPORTED })}
    >
      <span className={styles.content}>
        <Value cell={cell} layout={layout} />
        {cell.remark !== undefined && (
          <Remark words={cell.remark} mark={kind === 'number' ? marks.get(cell.remark) : undefined} />
        )}
      </span>
    </Tag>
  );
}

interface Props {
  readonly cells: TableRow;
  readonly layouts: readonly Layout[];
  readonly marks: Marks;
  /** Where it stands among all rows, for the rows of a table that are not all on the page. */
  readonly place?: number;
  readonly measure?: (row: HTMLTableRowElement | null) => void;
}

export const Row = memo(function Row({ cells, layouts, marks, place, measure }: Props) {
  return (
    <tr
      {...(place !== undefined && { 'data-index': place, 'aria-rowindex': place + 2 })}
      {...(measure && { ref: measure })}
    >
      {layouts.map((layout, at) => (
        <TableCell
          key={layout.column.id}
          cell={cellAt(cells, layout)}
          layout={layout}
          marks={marks}
          isFirst={at === 0}
        />
      ))}
    </tr>
  );
});
