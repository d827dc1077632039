import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { Grid } from './columns.ts';
import type { Layout } from './layout.ts';
import { Row } from './Row.tsx';
import type { Marks } from './remarks.ts';
import styles from './table.module.css';
import { usePrinting } from './usePrinting.ts';

/** Up to here every row is on the page, so that the browser's own search and print find them all. */
export const MOST_WHOLE_ROWS = 200;

/** Height of a row of one line, and of the scroller, until they are measured. */
const ROW_HEIGHT = 31;
const SCROLLER = { width: 800, height: 512 };

type Rows = ReturnType<Grid['getRowModel']>['rows'];

interface Props {
  readonly rows: Rows;
  readonly layouts: readonly Layout[];
  readonly marks: Marks;
}

export function WholeBody({ rows, ...shared }: Props) {
  return (
    <tbody>
      {rows.map((row) => (
        <Row key={row.id} cells={row.original} {...shared} />
      ))}
    </tbody>
  );
}

/** Wants a key that changes with the order: measures and offset belong to one order of the rows. */
export function LongBody({ rows, ...shared }: Props) {
  // The scroller is found from here: a ref to an element above is still empty when this one's layout effects run.
  const body = useRef<HTMLTableSectionElement>(null);
  // A new function would have every row placed anew on each scroll.
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => body.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    getItemKey: keyOf,
    estimateSize: () => ROW_HEIGHT,
    // In a closed <details> nothing has a height: no row would be seen, or all of them would fit.
    measureElement: (row) => row.offsetHeight || ROW_HEIGHT,
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => rect.height > 0 && report(rect)),
    initialRect: SCROLLER,
    overscan: 12,
  });
  if (usePrinting()) return <WholeBody rows={rows.slice(0, MOST_WHOLE_ROWS)} {...shared} />;

  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody ref={body}>
      <Spacer height={above} span={shared.layouts.length} />
      {items.map(({ index, key }) => {
        const row = rows[index];
        return (
          row && (
            <Row
              key={key}
              cells={row.original}
              place={index}
              measure={virtualizer.measureElement}
              {...shared}
            />
          )
        );
      })}
      <Spacer height={below} span={shared.layouts.length} />
    </tbody>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus, and it is no row of the table.
    <tr aria-hidden="true" className={styles.spacer}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}
