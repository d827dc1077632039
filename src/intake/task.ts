/** What the page asks of the worker that reads a file, and what it answers. */
import type { OwnTableId } from './ownTables.ts';
import type { PartnerNames } from './places/places.ts';
import { FileReader } from './read.ts';
import { type Report, reportOf } from './report.ts';

export interface Task {
  readonly file: File;
  readonly partners: PartnerNames;
  /** Where the shipped tables are. */
  readonly addresses: Readonly<Record<OwnTableId, string>>;
}

export type Done =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: string };

export type Answer =
  | { readonly kind: 'progress'; readonly read: number }
  | ({ readonly kind: 'done' } & Done);

/**
 * @param pieces bytes of the file
 * @param fetchText the text behind an address; throws where there is none
 * @param onProgress is told how many bytes have been read
 */
export async function reportOn(
  { file, partners, addresses }: Task,
  pieces: AsyncIterable<Uint8Array>,
  fetchText: (address: string) => Promise<string>,
  onProgress: (read: number) => void,
): Promise<Done> {
  const reader = new FileReader(partners);
  let read = 0;
  try {
    for await (const bytes of pieces) {
      read += bytes.length;
      if (!reader.push(bytes)) break;
      onProgress(read);
    }
  } catch {
    return { ok: false, reason: 'The file could not be read: it may have been moved or changed meanwhile.' };
  }
  const reading = reader.end();
  if (!reading.ok) return reading;
  const texts = new Map<OwnTableId, string>();
  try {
    for (const { table } of reading.tables) texts.set(table, await fetchText(addresses[table]));
  } catch {
    return {
      ok: false,
      reason: 'The shipped tables could not be loaded to compare the file with them. Try again.',
    };
  }
  return { ok: true, report: reportOf(file.name, reading, (table) => texts.get(table) ?? '') };
}
