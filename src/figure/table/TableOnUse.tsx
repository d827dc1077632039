import { type ComponentProps, use } from 'react';
import type { DataTable } from './DataTable.tsx';

type Module = { readonly DataTable: typeof DataTable };

let arriving: Promise<Module> | null = null;

/** Loads the table and what it stands on, once; what has failed is tried again. */
export function preloadTable(): Promise<Module> {
  if (arriving) return arriving;
  const asked = import('./DataTable.tsx').then(
    (module) => {
      // With these two, React draws what is already here at once instead of a moment later.
      Object.assign(asked, { status: 'fulfilled', value: module });
      return module;
    },
    (error: unknown) => {
      arriving = null;
      throw error;
    },
  );
  arriving = asked;
  return asked;
}

/** A table that is loaded when one is first shown; suspends until then. */
export function TableOnUse(props: ComponentProps<typeof DataTable>) {
  const { DataTable: Table } = use(preloadTable());
  return <Table {...props} />;
}
