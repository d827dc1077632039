import { type ComponentProps, use } from 'react';
import { remembered } from '../../ui/remembered.ts';
import type { DataTable } from './DataTable.tsx';

type Module = { readonly DataTable: typeof DataTable };

let arriving: Promise<Module> | null = null;

/** Loads the table and what it stands on, once; what has failed is tried again. */
export function preloadTable(): Promise<Module> {
  arriving ??= remembered(
    import('./DataTable.tsx').catch((error: unknown) => {
      arriving = null;
      throw error;
    }),
  );
  return arriving;
}

/** A table that is loaded when one is first shown; suspends until then. */
export function TableOnUse(props: ComponentProps<typeof DataTable>) {
  const { DataTable: Table } = use(preloadTable());
  return <Table {...props} />;
}
