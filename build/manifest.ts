import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Plugin } from 'vite';
import { statesOf, yearsOf } from '../scripts/data/coverage.mjs';
import type { DataCatalog, TableDescription } from '../src/datasets/catalog.ts';
import type { DataManifest, SourceEntry, TableEntry } from '../src/datasets/manifest.ts';
import type { YearRange } from '../src/model/years.ts';

const DIRECTORY = new URL('../public/data/', import.meta.url);

interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  rows: number;
  bytes: number;
  hash: string;
  sources: { id: string }[];
  coverage: { facet: string | null; years: TableEntry['coverage']; states: Record<string, number> };
}

const read = (path: string) => readFileSync(new URL(path, DIRECTORY), 'utf8');
const readDescriptor = (): { version: string; resources: Resource[] } => JSON.parse(read('datapackage.json'));

/** What the page knows of the tables before it loads one: the part of datapackage.json that every page needs. */
function readManifest(): DataManifest {
  const descriptor = readDescriptor();
  const tables = descriptor.resources.map(({ name, rows, bytes, hash, coverage }): [string, TableEntry] => [
    name,
    { rows, bytes, hash: hash.replace('sha256:', '').slice(0, 10), coverage: coverage.years },
  ]);
  const sources = csvParse(read('sources.csv')).map(
    ({
      id = '',
      producer = '',
      title = '',
      edition = '',
      licence = '',
      citation = '',
      url = '',
    }): SourceEntry => ({
      id,
      producer,
      title,
      edition,
      licence,
      citation,
      url,
    }),
  );
  const partners = csvParse(read('partners.csv')).map(({ code = '', name = '' }) => [code, name] as const);
  return {
    version: descriptor.version,
    tables: Object.fromEntries(tables),
    sources,
    partners: Object.fromEntries(partners),
  };
}

/** {2000, 2001, 2004} → [[2000, 2001], [2004, 2004]]. */
function runsOf(years: ReadonlySet<number>): YearRange[] {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** In which years a table has rows, for each state it concerns and at all. */
function readYears({ name, path }: Resource): Pick<TableDescription, 'years' | 'yearsByState'> {
  const all = new Set<number>();
  const byState = new Map<string, Set<number>>();
  for (const row of csvParse(read(path))) {
    const years = yearsOf(name, row).map(Number);
    for (const year of years) all.add(year);
    for (const state of statesOf(row)) {
      byState.set(state, new Set([...(byState.get(state) ?? []), ...years]));
    }
  }
  const yearsByState = [...byState].map(([state, years]) => [state, runsOf(years)] as const);
  return { years: runsOf(all), yearsByState: Object.fromEntries(yearsByState) };
}

/** What the page on sources says of each table and each source. */
export function readCatalog(): DataCatalog {
  const tables = readDescriptor().resources.map(
    (resource): TableDescription => ({
      id: resource.name,
      path: resource.path,
      title: resource.title,
      description: resource.description,
      rows: resource.rows,
      bytes: resource.bytes,
      sha256: resource.hash.replace('sha256:', ''),
      sources: resource.sources.map((source) => source.id),
      states: resource.coverage.states,
      ...readYears(resource),
    }),
  );
  const caveats = csvParse(read('sources.csv')).map(
    ({ id = '', coverage = '', definition = '', caveats: text = '' }) => ({
      id,
      coverage,
      definition,
      caveats: text,
    }),
  );
  return { tables, caveats };
}

const MODULES: Record<string, () => unknown> = {
  'virtual:data-manifest': readManifest,
  'virtual:data-catalog': readCatalog,
};

export function dataManifest(): Plugin {
  return {
    name: 'data-manifest',
    resolveId: (id) => (MODULES[id] ? `\0${id}` : null),
    load(id) {
      const make = MODULES[id.replace('\0', '')];
      if (!make || !id.startsWith('\0')) return null;
      this.addWatchFile(new URL('datapackage.json', DIRECTORY).pathname);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}
