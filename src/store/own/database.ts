/** Where brought files are kept in the browser: a database of their own, never in the way of anything else. */
import { type DBSchema, openDB } from 'idb';
import type { NewFile } from './file.ts';

interface OwnSchema extends DBSchema {
  files: { key: number; value: NewFile };
}

async function withFiles<T>(use: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

const open = () =>
  openDB<OwnSchema>('sea-to-steppe', 1, {
    upgrade: (database) => {
      database.createObjectStore('files', { keyPath: 'id', autoIncrement: true });
    },
  });

/** As they stand there, the oldest first: to be checked by whoever asks. */
export const readFiles = (): Promise<unknown[]> => withFiles((database) => database.getAll('files'));
export const addFile = (file: NewFile): Promise<number> =>
  withFiles((database) => database.add('files', file));
export const deleteFile = (id: number): Promise<void> =>
  withFiles((database) => database.delete('files', id));
