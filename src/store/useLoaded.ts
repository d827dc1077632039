import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import type { DatasetId } from '../datasets/index.ts';
import { loadOwn } from './own/load.ts';
import { isBrought, openOwn, ownIn, useOwn } from './own/own.ts';
import { type Loaded, loadTable, type TableState, together, useTables } from './tables.ts';

const LOADING: TableState = { status: 'loading' };

/**
 * The tables a figure needs: asked for once, and given as one value that changes only when one of them does.
 * @param own with what the reader brought
 */
export function useLoaded(ids: readonly DatasetId[], own = false): Loaded {
  const files = useOwn((all) => all.files);
  const isOpen = useOwn((all) => !own || all.status === 'ready');
  const ownStates = useOwn(useShallow((all) => ids.map((id) => (own ? all.tables[id] : undefined))));
  const shipped = useTables(useShallow((all) => ids.map((id) => all[id])));
  useEffect(() => {
    if (own && !isOpen) {
      void openOwn();
      return;
    }
    for (const id of ids) {
      if (own && isBrought(files, id)) {
        if (!useOwn.getState().tables[id]) void loadOwn(id);
      } else if (useTables.getState()[id].status === 'idle') void loadTable(id);
    }
  }, [ids, own, isOpen, files]);
  return useMemo(() => {
    const states = ids.map((id, i) => {
      if (!own) return [id, shipped[i]];
      if (!isOpen) return [id, LOADING];
      return [id, isBrought(files, id) ? (ownStates[i] ?? LOADING) : shipped[i]];
    });
    return together(Object.fromEntries(states), ids, own ? ownIn(files, ids) : []);
  }, [ids, own, isOpen, files, ownStates, shipped]);
}

/** Tries again what has failed. */
export function reload(ids: readonly DatasetId[], own = false): void {
  for (const id of ids) {
    void loadTable(id);
    if (own && isBrought(useOwn.getState().files, id)) void loadOwn(id);
  }
}
