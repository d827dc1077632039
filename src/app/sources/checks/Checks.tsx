import claims from 'virtual:claims';
import { useMemo } from 'react';
import { DataTable } from '../../../figure/table/DataTable.tsx';
import { reload, useLoaded } from '../../../store/useLoaded.ts';
import styles from '../sources.module.css';
import { checksTable } from './checksTable.ts';
import { printedRemarks } from './printedRemarks.ts';

const NEEDS = ['figures'] as const;

const toHref = (path: string) => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** All misprints and checks of the summary. */
export function Checks() {
  const loaded = useLoaded(NEEDS);
  const figures = loaded.status === 'ready' ? loaded.tables.figures : undefined;
  const table = useMemo(() => checksTable(printedRemarks(figures ?? []), claims, toHref), [figures]);
  return (
    <>
      {loaded.status === 'failed' && (
        <div role="alert" className={styles.failure}>
          <p>{loaded.reasons.join('. ')}. The remarks on printed cells are missing below.</p>
          <button type="button" className={styles.button} onClick={() => reload(NEEDS)}>
            Try again
          </button>
        </div>
      )}
      <DataTable table={table} label="Table of misprints and checks" />
    </>
  );
}
