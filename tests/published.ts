/** Publications of real views, derived from the shipped tables without a network. */
import { publish } from '../src/app/views/publish.ts';
import type { Publication } from '../src/export/publication.ts';
import { useTables } from '../src/store/tables.ts';
import { readTables } from './tables.ts';

const SITE = 'https://example.org/';

/** Puts the shipped tables into the store, as if they had been loaded. */
export function fillStore(): void {
  const ready = Object.entries(readTables()).map(([id, rows]) => [
    id,
    { status: 'ready', rows, refused: [] },
  ]);
  useTables.setState(Object.fromEntries(ready));
}

/** The publication of a link; a link that cannot be published is an error of the test. */
export async function published(link: string): Promise<Publication> {
  const found = await publish(link, SITE);
  if (!found.ok) throw new Error(found.reason);
  return found.publication;
}
