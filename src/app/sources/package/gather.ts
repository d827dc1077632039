/** Fetches every file of the data package, and refuses what is not whole: an archive must not mix or lack anything. */
import { CATALOG } from '../../../datasets/catalog.ts';
import { DATA_VERSION } from '../../../datasets/manifest.ts';

type Files = Readonly<Record<string, Uint8Array>>;
export type Gathered =
  | { readonly ok: true; readonly files: Files }
  | { readonly ok: false; readonly reason: string };

const DESCRIPTOR = 'datapackage.json';

interface Wanted {
  readonly path: string;
  /** In the address, so that no cache answers with another version. */
  readonly stamp: string;
  readonly objection: (bytes: Uint8Array) => string | null;
}

function objectionToDescriptor(bytes: Uint8Array): string | null {
  try {
    const descriptor: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isOurs =
      typeof descriptor === 'object' &&
      descriptor !== null &&
      'version' in descriptor &&
      descriptor.version === DATA_VERSION;
    return isOurs ? null : `is of another version than this page (${DATA_VERSION}): reload the page`;
  } catch {
    return 'is not the description it should be';
  }
}

const WANTED: readonly Wanted[] = [
  { path: DESCRIPTOR, stamp: DATA_VERSION, objection: objectionToDescriptor },
  ...CATALOG.tables.map(({ path, bytes, sha256 }) => ({
    path,
    stamp: sha256.slice(0, 10),
    objection: (found: Uint8Array) =>
      found.length === bytes
        ? null
        : `has ${found.length} bytes where ${bytes} are expected: reload the page`,
  })),
];

export const FILE_COUNT = WANTED.length;

type Fetched = { readonly path: string; readonly bytes: Uint8Array } | { readonly reason: string };

async function fetchOne({ path, stamp, objection }: Wanted): Promise<Fetched> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${path}?${stamp}`);
    if (!response.ok)
      return { reason: `${path} could not be loaded: the server answered ${response.status}` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    const fault = objection(bytes);
    return fault === null ? { path, bytes } : { reason: `${path} ${fault}` };
  } catch {
    return { reason: `${path} could not be loaded: there is no connection to the server` };
  }
}

/** `onFile` is told how many files have arrived. */
export async function gatherFiles(onFile: (arrived: number) => void): Promise<Gathered> {
  let arrived = 0;
  const fetched = await Promise.all(
    WANTED.map(async (wanted) => {
      const one = await fetchOne(wanted);
      arrived += 1;
      onFile(arrived);
      return one;
    }),
  );
  const files: Record<string, Uint8Array> = {};
  for (const one of fetched) {
    if ('reason' in one) return { ok: false, reason: one.reason };
    files[one.path] = one.bytes;
  }
  return { ok: true, files };
}
