import { startTransition, useEffect, useState } from 'react';
import { shallow } from 'zustand/shallow';
import type { DatasetId } from '../datasets/index.ts';
import { loadOwn } from './own/load.ts';
import { isBrought, openOwn, ownIn, useOwn } from './own/own.ts';
import { type Loaded, loadTable, type TableState, together, useTables } from './tables.ts';

const LOADING: TableState = { status: 'loading' };

/** The tables of a figure as they stood when last looked at. */
interface Seen {
  readonly ids: readonly DatasetId[];
  readonly own: boolean;
  /** Whatever the tables are made of: as long as these are the same, so are the tables. */
  readonly parts: readonly unknown[];
  readonly loaded: Loaded;
}

function stateOf(id: DatasetId, own: boolean): TableState {
  const { status, files, tables } = useOwn.getState();
  if (own && status !== 'ready') return LOADING;
  return own && isBrought(files, id) ? (tables[id] ?? LOADING) : useTables.getState()[id];
}

/** @param before what is given again where nothing has changed since */
function look(ids: readonly DatasetId[], own: boolean, before?: Seen): Seen {
  const { files } = useOwn.getState();
  const states = ids.map((id) => [id, stateOf(id, own)] as const);
  const parts = [...states.map(([, state]) => state), own ? files : null];
  if (before?.ids === ids && before.own === own && shallow(before.parts, parts)) return before;
  const loaded = together(Object.fromEntries(states), ids, own ? ownIn(files, ids) : []);
  return { ids, own, parts, loaded };
}

/** Asks for what nobody has asked for yet. */
function ask(ids: readonly DatasetId[], own: boolean): void {
  const { status, files, tables } = useOwn.getState();
  if (own && status !== 'ready') {
    void openOwn();
    return;
  }
  for (const id of ids) {
    if (own && isBrought(files, id)) {
      if (!tables[id]) void loadOwn(id);
    } else if (useTables.getState()[id].status === 'idle') void loadTable(id);
  }
}

/**
 * The tables a figure needs: asked for once, and given as one value that changes only when one of them does. A figure
 * is drawn in slices when its tables have come; zustand's own hook would draw it at once, however long that takes.
 * @param own with what the reader brought
 */
export function useLoaded(ids: readonly DatasetId[], own = false): Loaded {
  const [seen, setSeen] = useState(() => look(ids, own));
  useEffect(() => {
    const lookAgain = () => startTransition(() => setSeen((before) => look(ids, own, before)));
    const stops = [
      useTables.subscribe(lookAgain),
      useOwn.subscribe(() => {
        ask(ids, own);
        lookAgain();
      }),
    ];
    ask(ids, own);
    lookAgain();
    return () => {
      for (const stop of stops) stop();
    };
  }, [ids, own]);
  // Other tables than a moment ago are shown as they stand.
  return seen.ids === ids && seen.own === own ? seen.loaded : look(ids, own).loaded;
}

/** Tries again what has failed. */
export function reload(ids: readonly DatasetId[], own = false): void {
  for (const id of ids) {
    void loadTable(id);
    if (own && isBrought(useOwn.getState().files, id)) void loadOwn(id);
  }
}
