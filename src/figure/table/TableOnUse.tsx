import { type ComponentProps, use } from 'react';
import type { DataTable } from './DataTable.tsx';

let Table: typeof DataTable | null = null;
let arriving: Promise<void> | null = null;

/** Loads the table and what it stands on, once; what has failed is tried again. */
export function preloadTable(): Promise<void> {
  arriving ??= import('./DataTable.tsx').then(
    (module) => {
      Table = module.DataTable;
    },
    (error: unknown) => {
      arriving = null;
      throw error;
    },
  );
  return arriving;
}

/** A table that is loaded when one is first shown; suspends until then. */
export function TableOnUse(props: ComponentProps<typeof DataTable>) {
  if (!Table) use(preloadTable());
  return Table && <Table {...props} />;
}
