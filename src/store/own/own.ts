/** The files that the reader brought, and the shipped tables with what is in them; the shipped tables are never touched. */
import { create } from 'zustand';
import type { DatasetId } from '../../datasets/index.ts';
import type { TableState } from '../tables.ts';
import { type HeldFile, heldInWords, type NewFile, readHeld } from './file.ts';

/** In local storage: changes with every change of the files. Where it is missing, the database is never opened. */
const MARK = 'sea-to-steppe.own';

export interface OwnData {
  readonly status: 'unread' | 'reading' | 'ready';
  readonly files: readonly HeldFile[];
  /** A sentence that says what could not be read or kept; null while everything is. */
  readonly problem: string | null;
  /** Shipped tables with the rows of the files, as far as they were asked for. */
  readonly tables: { readonly [Id in DatasetId]?: TableState };
}

function readMark(): string | null {
  try {
    return window.localStorage.getItem(MARK);
  } catch {
    return null;
  }
}

function writeMark(files: readonly HeldFile[]): void {
  try {
    if (files.length === 0) window.localStorage.removeItem(MARK);
    else window.localStorage.setItem(MARK, String(Number(readMark() ?? 0) + 1));
  } catch {
    // Blocked storage: the files last until the tab is closed, which bringFile says.
  }
}

const NOTHING: OwnData = { status: 'ready', files: [], problem: null, tables: {} };

const UNREADABLE =
  'Some of the files you brought were kept by another version of this site and cannot be read. They stay as they are and are not used.';
const BLOCKED =
  'This browser does not let the site keep files. What you bring lasts until this tab is closed.';
const CLOSED =
  'The files you brought could not be read from this browser’s storage. Load the page to try again.';

const isHeldSomewhere = () => typeof window !== 'undefined' && readMark() !== null;

export const useOwn = create<OwnData>(() => (isHeldSomewhere() ? { ...NOTHING, status: 'unread' } : NOTHING));

/** Reads the files once; what is asked meanwhile waits for the same reading. */
let reading: Promise<void> | null = null;
export function openOwn(): Promise<void> {
  if (useOwn.getState().status === 'ready') return Promise.resolve();
  reading ??= read().finally(() => {
    reading = null;
  });
  return reading;
}

async function read(): Promise<void> {
  useOwn.setState({ status: 'reading' });
  try {
    const { readFiles } = await import('./database.ts');
    const found = await readFiles();
    const files = found.flatMap((one) => readHeld(one) ?? []);
    const problem = files.length < found.length ? UNREADABLE : null;
    useOwn.setState({ status: 'ready', files, problem, tables: {} });
  } catch {
    useOwn.setState({ ...NOTHING, problem: CLOSED });
  }
}

/** Takes a file in, and keeps it where the browser allows that. */
export async function bringFile(file: NewFile): Promise<void> {
  await openOwn();
  let id: number;
  let problem: string | null = null;
  try {
    const { addFile } = await import('./database.ts');
    id = await addFile(file);
  } catch {
    id = Math.max(0, ...useOwn.getState().files.map((one) => one.id)) + 1;
    problem = BLOCKED;
  }
  const files = [...useOwn.getState().files, { ...file, id }];
  useOwn.setState({ files, problem, tables: {} });
  if (problem === null) writeMark(files);
}

/** Takes a file out; the shipped tables are as they were. */
export async function removeFile(id: number): Promise<void> {
  try {
    const { deleteFile } = await import('./database.ts');
    await deleteFile(id);
  } catch {
    // What could not be kept is gone with the tab.
  }
  const files = useOwn.getState().files.filter((one) => one.id !== id);
  useOwn.setState({ files, problem: null, tables: {} });
  writeMark(files);
}

/** What of some tables the reader brought, a part of a sentence each. */
export const ownIn = (files: readonly HeldFile[], ids: readonly DatasetId[]): string[] =>
  files.flatMap((file) =>
    file.tables.flatMap((rows) => (ids.some((id) => id === rows.table) ? [heldInWords(file, rows)] : [])),
  );

export const isBrought = (files: readonly HeldFile[], id: DatasetId): boolean =>
  files.some(({ tables }) => tables.some(({ table }) => table === id));

if (typeof window !== 'undefined') {
  // Another tab brought or removed a file.
  window.addEventListener('storage', ({ key }) => {
    if (key === MARK) useOwn.setState(isHeldSomewhere() ? { ...NOTHING, status: 'unread' } : NOTHING);
  });
}
