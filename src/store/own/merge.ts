/** A shipped table with the rows of the files that were brought for it, the latest last. Loaded on use. */
import { csvFormatRows } from 'd3-dsv';
import { type DatasetId, datasets, type RowsOf } from '../../datasets/index.ts';
import { compare } from '../../intake/merge.ts';
import type { OwnTableId } from '../../intake/ownTables.ts';
import { addressOf, type TableState } from '../tables.ts';
import type { HeldFile } from './file.ts';

async function shippedText(id: DatasetId): Promise<string | null> {
  try {
    const response = await fetch(addressOf(id));
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** @param csv the text of the shipped file */
function merged(id: OwnTableId, csv: string, files: readonly HeldFile[]): string {
  const brought = files.flatMap(({ tables }) => tables.filter(({ table }) => table === id));
  return brought.reduce((text, { rows }) => {
    const incoming = rows.map((cells) => ({ line: 0, cells }));
    return csvFormatRows(compare(id, text, incoming).merged.map((row) => [...row]));
  }, csv);
}

export async function mergedTable(id: OwnTableId, files: readonly HeldFile[]): Promise<TableState> {
  const { file, parse } = datasets[id];
  const csv = await shippedText(id);
  if (csv === null) return { status: 'failed', reason: `${file} could not be loaded` };
  const parsed = parse(merged(id, csv, files));
  if (!parsed.ok) return { status: 'failed', reason: `${file} with own data: ${parsed.reason}` };
  return { status: 'ready', rows: parsed.rows as RowsOf<OwnTableId>, refused: parsed.refused };
}
