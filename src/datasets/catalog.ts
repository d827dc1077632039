/** What the page on sources says of the tables: made at build time from datapackage.json and sources.csv. */
import catalog from 'virtual:data-catalog';
import type { YearRange } from '../model/years.ts';

export interface TableDescription {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: readonly string[];
  /** Rows that concern each of the five states. */
  readonly states: Readonly<Record<string, number>>;
  /** Years with rows that concern a state, by state: runs of neighbouring years. */
  readonly yearsByState: Readonly<Record<string, readonly YearRange[]>>;
  /** Years with rows, whomever they concern. */
  readonly years: readonly YearRange[];
}

interface SourceCaveats {
  readonly id: string;
  readonly coverage: string;
  readonly definition: string;
  readonly caveats: string;
}

export interface DataCatalog {
  readonly tables: readonly TableDescription[];
  readonly caveats: readonly SourceCaveats[];
}

export const CATALOG: DataCatalog = catalog;
