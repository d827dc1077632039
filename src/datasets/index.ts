/** The registry of tables: a table is one CSV, its entry in datapackage.json, and one file here. */
import { aid } from './aid.ts';
import { aidKoicaTypes } from './aidKoicaTypes.ts';
import { aidSectors } from './aidSectors.ts';
import { aidWorldwide } from './aidWorldwide.ts';
import { claims } from './claims.ts';
import { context } from './context.ts';
import { diaspora } from './diaspora.ts';
import { eras } from './eras.ts';
import { events } from './events.ts';
import { fdi } from './fdi.ts';
import { figures } from './figures.ts';
import { institutions } from './institutions.ts';
import { japanEntries } from './japanEntries.ts';
import { japanResidents } from './japanResidents.ts';
import { koreaForeigners } from './koreaForeigners.ts';
import { koreaVisas } from './koreaVisas.ts';
import { migration } from './migration.ts';
import { partners } from './partners.ts';
import { remittances } from './remittances.ts';
import { sources } from './sources.ts';
import type { Dataset } from './table.ts';
import { trade } from './trade.ts';
import { tradePartners } from './tradePartners.ts';
import { tradeProducts } from './tradeProducts.ts';

export const datasets = {
  aid,
  'aid-worldwide': aidWorldwide,
  'aid-sectors': aidSectors,
  'aid-koica-types': aidKoicaTypes,
  trade,
  'trade-partners': tradePartners,
  'trade-products': tradeProducts,
  fdi,
  migration,
  'japan-residents': japanResidents,
  'japan-entries': japanEntries,
  'korea-foreigners': koreaForeigners,
  'korea-visas': koreaVisas,
  remittances,
  diaspora,
  events,
  context,
  partners,
  sources,
  figures,
  claims,
  eras,
  institutions,
};

export type DatasetId = keyof typeof datasets;
export const DATASET_IDS = Object.keys(datasets) as DatasetId[];

export type RowsOf<Id extends DatasetId> =
  (typeof datasets)[Id] extends Dataset<infer Row> ? readonly Row[] : never;

/** The rows of every table, by its id. */
export type Tables = { readonly [Id in DatasetId]: RowsOf<Id> };
