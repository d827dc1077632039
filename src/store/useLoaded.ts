import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import type { DatasetId } from '../datasets/index.ts';
import { type Loaded, loadTable, together, useTables } from './tables.ts';

/** The tables a figure needs: asked for once, and given as one value that changes only when one of them does. */
export function useLoaded(ids: readonly DatasetId[]): Loaded {
  const states = useTables(useShallow((all) => ids.map((id) => all[id])));
  useEffect(() => {
    for (const id of ids) {
      if (useTables.getState()[id].status === 'idle') void loadTable(id);
    }
  }, [ids]);
  return useMemo(() => together(Object.fromEntries(ids.map((id, i) => [id, states[i]])), ids), [ids, states]);
}

/** Tries again what has failed. */
export function reload(ids: readonly DatasetId[]): void {
  for (const id of ids) void loadTable(id);
}
