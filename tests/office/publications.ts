/** Publications of figures as the page makes them, from the shipped tables and without a server. */
import { publish } from '../../src/app/views/publish.ts';
import { DATASET_IDS } from '../../src/datasets/index.ts';
import type { Collection, Publication } from '../../src/export/publication.ts';
import { useTables } from '../../src/store/tables.ts';
import { allFigures } from '../allFigures.ts';
import { readTables } from '../tables.ts';

const SITE = 'https://example.org/steppe/';

/** Puts every table into the store, as if it had been loaded. */
export function loadTables(): void {
  const tables = readTables();
  for (const id of DATASET_IDS) {
    useTables.setState({ [id]: { status: 'ready', rows: tables[id], refused: [] } });
  }
}

/** @param link below the site: "/aid/flows?countries=uzb" */
async function publicationOf(link: string): Promise<Publication> {
  const published = await publish(link, SITE);
  if (!published.ok) throw new Error(`${link}: ${published.reason}`);
  return published.publication;
}

/** The address of every figure of the registry. */
export const allLinks = async (): Promise<string[]> =>
  (await allFigures()).map(({ address }) => `/${address}`);

export async function collectionOf(...links: readonly string[]): Promise<Collection> {
  const publications = await Promise.all(links.map(publicationOf));
  return {
    title: 'Two partners of Central Asia',
    link: `${SITE}brief?b=1&c=2`,
    exhibits: publications.map((publication, i) => ({
      publication,
      caption: i === 0 ? 'What the first figure means for us.' : '',
    })),
  };
}
