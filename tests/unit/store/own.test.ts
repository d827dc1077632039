import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PARTNER_NAMES } from '../../../src/datasets/manifest.ts';
import { readText } from '../../../src/intake/read.ts';
import { reportOf } from '../../../src/intake/report.ts';
import { fileOf, readHeld } from '../../../src/store/own/file.ts';
import { coveredWith, loadWithOwn } from '../../../src/store/own/load.ts';
import { bringFile, removeFile, useOwn } from '../../../src/store/own/own.ts';
import { loadTable, useTables } from '../../../src/store/tables.ts';

const shipped = (table: string) => readFileSync(`public/data/${table}.csv`, 'utf8');
const NEWER = 'year,recipient,usd_million,source\n2030,UZB,123.4,knomad\n2022,UZB,1,knomad\n';

function mine() {
  const read = readText(NEWER, PARTNER_NAMES);
  if (!read.ok) throw new Error(read.reason);
  return fileOf('mine.csv', '2026-11-24', reportOf('mine.csv', read, shipped).comparisons);
}

beforeEach(() => {
  useOwn.setState(useOwn.getInitialState(), true);
  useTables.setState(useTables.getInitialState(), true);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const [, name = ''] = /\/data\/([a-z-]+)\.csv/.exec(String(input)) ?? [];
    return new Response(shipped(name));
  });
});

const uzbekIn = (rows: readonly { year: number; recipient: string; usd_million?: number | undefined }[]) =>
  rows.flatMap((row) => (row.recipient === 'UZB' && row.year >= 2022 ? [[row.year, row.usd_million]] : []));

describe('own data', () => {
  it('are in the tables that are asked for with them, and in no other', async () => {
    await bringFile(mine());
    const loaded = await loadWithOwn(['remittances']);
    if (loaded.status !== 'ready') throw new Error(loaded.status);
    expect(uzbekIn(loaded.tables.remittances ?? [])).toEqual([
      [2022, 1],
      [2030, 123.4],
    ]);
    expect(loaded.own).toEqual(['remittances from mine.csv (1 value added, 1 changed)']);
    await loadTable('remittances');
    const state = useTables.getState().remittances;
    expect(state.status === 'ready' && uzbekIn(state.rows)).toEqual([[2022, 16735.657]]);
  });

  it('widen the years that can be chosen', async () => {
    expect(coveredWith(true)('remittances')[2030]).toBeUndefined();
    await bringFile(mine());
    expect(coveredWith(true)('remittances')[2030]).toBe(1);
    expect(coveredWith(false)('remittances')[2030]).toBeUndefined();
  });

  it('are gone when they are removed', async () => {
    await bringFile(mine());
    await removeFile(useOwn.getState().files[0]?.id ?? 0);
    const loaded = await loadWithOwn(['remittances']);
    expect(loaded.status === 'ready' && loaded.own).toEqual([]);
  });

  it('that cannot be kept are used until the tab is closed, and that is said', async () => {
    await bringFile(mine());
    expect(useOwn.getState().problem).toContain('until this tab is closed');
  });

  it('found in the browser are read only where they make sense', () => {
    const held = { ...mine(), id: 1 };
    expect(readHeld(structuredClone(held))).toEqual(held);
    for (const wrong of [
      null,
      {},
      { ...held, id: 'x' },
      { ...held, tables: [{ ...held.tables[0], table: '__proto__' }] },
      { ...held, tables: [{ ...held.tables[0], rows: [['2030']] }] },
      { ...held, tables: [{ ...held.tables[0], added: 99 }] },
    ]) {
      expect(readHeld(wrong)).toBeNull();
    }
  });
});
