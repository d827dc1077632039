/** What is known of the shipped tables before any is loaded: made at build time from datapackage.json. */
import manifest from 'virtual:data-manifest';
import type { DatasetId } from './index.ts';

export interface SourceEntry {
  readonly id: string;
  readonly producer: string;
  readonly title: string;
  readonly edition: string;
  readonly licence: string;
  readonly citation: string;
  readonly url: string;
}

export interface TableEntry {
  /** Rows by year, by the table's facet ('all' where it has none). */
  readonly coverage: Readonly<Record<string, Readonly<Record<number, number>>>>;
  readonly rows: number;
  readonly bytes: number;
  /** The first digits of the file's sha256: part of its address, so that no cache mixes two versions. */
  readonly hash: string;
}

export interface DataManifest {
  readonly version: string;
  readonly tables: Readonly<Record<string, TableEntry>>;
  readonly sources: readonly SourceEntry[];
  readonly partners: Readonly<Record<string, string>>;
}

export const DATA_VERSION: string = manifest.version;

/** Rows by year of a table, under one value of its facet or all together. */
export function coverageOf(id: DatasetId, facet: string | null = null): Readonly<Record<number, number>> {
  const coverage = manifest.tables[id]?.coverage ?? {};
  if (facet !== null) return coverage[facet] ?? {};
  const all: Record<number, number> = {};
  for (const years of Object.values(coverage)) {
    for (const [year, rows] of Object.entries(years)) all[Number(year)] = (all[Number(year)] ?? 0) + rows;
  }
  return all;
}

export const entryOf = (id: DatasetId): TableEntry | undefined => manifest.tables[id];

const sourcesById = new Map(manifest.sources.map((source) => [source.id, source]));
export const sourceOf = (id: string): SourceEntry | undefined => sourcesById.get(id);

/** Every donor, creditor and partner by its code. */
export const PARTNER_NAMES: Readonly<Record<string, string>> = manifest.partners;

/** "Norway" for NOR; the code itself where the table of partners lacks it. */
export const partnerName = (code: string): string => manifest.partners[code] ?? code;
