/** The tables and whether they have loaded; nothing else, and nothing derived. */
import { create } from 'zustand';
import { DATASET_IDS, type DatasetId, datasets, type RowsOf, type Tables } from '../datasets/index.ts';
import { entryOf } from '../datasets/manifest.ts';
import type { Reading, Refusal } from '../datasets/table.ts';
import { takeTurns } from './inTurns.ts';

export type TableState<Id extends DatasetId = DatasetId> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly rows: RowsOf<Id>; readonly refused: readonly Refusal[] }
  | { readonly status: 'failed'; readonly reason: string };

export type TableStates = { readonly [Id in DatasetId]: TableState<Id> };

const IDLE: TableState = { status: 'idle' };

export const useTables = create<TableStates>(
  () => Object.fromEntries(DATASET_IDS.map((id) => [id, IDLE])) as TableStates,
);

/**
 * The address of a table's file. In a built site its name has its hash in it (build/hashedData.ts), so that a page
 * never gets the table of another version.
 */
export function addressOf(id: DatasetId): string {
  const { file } = datasets[id];
  const hash = entryOf(id)?.hash ?? '';
  const name = import.meta.env.PROD
    ? `assets/data/${file.replace('.csv', `-${hash}.csv`)}`
    : `data/${file}?${hash}`;
  return import.meta.env.BASE_URL + name;
}

let lastPieceAt = Number.NEGATIVE_INFINITY;
/** As long as a slow connection pauses between two pieces, in milliseconds. */
const PAUSE = 2_000;

/** Whether a table is on its way, and not only waited for. */
export const isArriving = (): boolean => performance.now() - lastPieceAt < PAUSE;

/** The text of an answer as it comes. */
async function* piecesOf(response: Response): AsyncGenerator<string, void> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    lastPieceAt = performance.now();
    yield decoder.decode(piece.value, { stream: true });
  }
  yield decoder.decode();
}

async function read(id: DatasetId): Promise<TableState> {
  const { file, begin } = datasets[id];
  const unreachable: TableState = {
    status: 'failed',
    reason: `${file} could not be loaded: there is no connection to the server`,
  };
  const response = await fetch(addressOf(id)).catch(() => null);
  if (!response) return unreachable;
  if (!response.ok)
    return {
      status: 'failed',
      reason: `${file} could not be loaded: the server answered ${response.status}${response.status === 404 ? '; if this site has been renewed, load the page again' : ''}`,
    };
  const inTurns = takeTurns();
  const reading: Reading<unknown> = begin();
  const pieces = piecesOf(response);
  for (;;) {
    const piece = await pieces.next().catch(() => null);
    if (!piece) return unreachable;
    if (piece.done) break;
    await inTurns(reading.add(piece.value));
  }
  const parsed = await inTurns(reading.finish());
  if (!parsed.ok) return { status: 'failed', reason: `${file}: ${parsed.reason}` };
  const expected = entryOf(id)?.rows;
  const found = parsed.rows.length + parsed.refused.length;
  if (expected !== undefined && found < expected) {
    return { status: 'failed', reason: `${file} is cut off: ${found} of ${expected} rows arrived` };
  }
  return { status: 'ready', rows: parsed.rows as RowsOf<typeof id>, refused: parsed.refused };
}

/** Loads a table once; a failed table is tried again when asked for again. */
export async function loadTable(id: DatasetId): Promise<void> {
  const { status } = useTables.getState()[id];
  if (status === 'loading' || status === 'ready') return;
  useTables.setState({ [id]: { status: 'loading' } });
  useTables.setState({ [id]: await read(id) });
}

/** What some tables together are: their rows once all are ready, or the first reason why they are not. */
export type Loaded =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly tables: Partial<Tables>;
      readonly refused: readonly string[];
      /** What of it the reader brought, a part of a sentence each. */
      readonly own: readonly string[];
    }
  | { readonly status: 'failed'; readonly reasons: readonly string[] };

const LOADING: Loaded = { status: 'loading' };

export function together(
  states: Partial<TableStates>,
  ids: readonly DatasetId[],
  own: readonly string[] = [],
): Loaded {
  const reasons = ids.flatMap((id) => {
    const state = states[id];
    return state?.status === 'failed' ? [state.reason] : [];
  });
  if (reasons.length > 0) return { status: 'failed', reasons };
  const tables: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const id of ids) {
    const state = states[id];
    if (state?.status !== 'ready') return LOADING;
    tables[id] = state.rows;
    for (const { line, column, reason } of state.refused) {
      refused.push(`${datasets[id].file}, line ${line}, ${column}: ${reason}; the row is left out`);
    }
  }
  return { status: 'ready', tables: tables as Partial<Tables>, refused, own };
}
