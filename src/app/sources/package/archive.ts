/** The data package as one zip. */
import { CATALOG } from '../../../datasets/catalog.ts';
import { DATA_VERSION, sourceOf } from '../../../datasets/manifest.ts';
import { siteAddress } from '../../views/publish.ts';
import { gatherFiles } from './gather.ts';
import { readmeOf } from './readme.ts';

export const ARCHIVE_NAME = `sea-to-steppe-data-${DATA_VERSION}`;

export type Archived =
  | { readonly ok: true; readonly zip: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: string };

function readme(): Uint8Array {
  const sources = CATALOG.caveats.flatMap(({ id }) => sourceOf(id) ?? []);
  const text = readmeOf({ version: DATA_VERSION, site: siteAddress(), sources, tables: CATALOG.tables });
  return new TextEncoder().encode(text);
}

/** Everything stands in a folder of the archive's name, so that two versions unpack side by side. */
export async function makeArchive(onFile: (arrived: number) => void): Promise<Archived> {
  const [zipSync, gathered] = await Promise.all([
    // Named here, so that the rest of the library stays out of the bundle.
    import('fflate').then((fflate) => fflate.zipSync).catch(() => null),
    gatherFiles(onFile),
  ]);
  if (!gathered.ok) return gathered;
  if (!zipSync) {
    return { ok: false, reason: 'the part of this page that makes the zip could not be loaded' };
  }
  const files = { 'README.txt': readme(), ...gathered.files };
  const placed = Object.entries(files).map(([path, bytes]) => [`${ARCHIVE_NAME}/${path}`, bytes] as const);
  return { ok: true, zip: zipSync(Object.fromEntries(placed)) };
}
