import type { DatasetId } from '../../datasets/index.ts';
import { coverageOf } from '../../datasets/manifest.ts';
import { ownTable } from '../../intake/ownTables.ts';
import type { CoverageOf } from '../../model/figure.ts';
import { type Loaded, loadTable, type TableStates, together, useTables } from '../tables.ts';
import type { HeldFile } from './file.ts';
import { isBrought, openOwn, ownIn, useOwn } from './own.ts';

/** Makes a table with own data once; a failed one is made again when asked for again. */
export async function loadOwn(id: DatasetId): Promise<void> {
  const table = ownTable(id);
  const { files, tables } = useOwn.getState();
  const status = tables[id]?.status;
  if (!table || status === 'loading' || status === 'ready') return;
  const put = (state: NonNullable<(typeof tables)[typeof id]>) =>
    useOwn.setState((all) => (all.files === files ? { tables: { ...all.tables, [id]: state } } : {}));
  put({ status: 'loading' });
  try {
    const { mergedTable } = await import('./merge.ts');
    put(await mergedTable(table.id, files));
  } catch (error) {
    put({
      status: 'failed',
      reason: `own data could not be read: ${error instanceof Error ? error.message : error}`,
    });
  }
}

/** Tables with own data where there are any, as one value. */
export async function loadWithOwn(ids: readonly DatasetId[]): Promise<Loaded> {
  await openOwn();
  const { files } = useOwn.getState();
  await Promise.all(ids.map((id) => (isBrought(files, id) ? loadOwn(id) : loadTable(id))));
  return together(
    { ...useTables.getState(), ...useOwn.getState().tables } as TableStates,
    ids,
    ownIn(files, ids),
  );
}

/** What the tables cover together with some files. */
export const coverageWith =
  (files: readonly HeldFile[]): CoverageOf<DatasetId> =>
  (id, facet = null) => {
    const counts = { ...coverageOf(id, facet) };
    for (const { table, coverage } of files.flatMap(({ tables }) => tables)) {
      if (table !== id) continue;
      for (const [name, years] of Object.entries(coverage)) {
        if (facet !== null && name !== facet) continue;
        for (const [year, rows] of Object.entries(years))
          counts[Number(year)] = (counts[Number(year)] ?? 0) + rows;
      }
    }
    return counts;
  };

/** What the tables cover, with own data or as shipped. */
export const coveredWith = (own: boolean): CoverageOf<DatasetId> =>
  own ? coverageWith(useOwn.getState().files) : coverageOf;
