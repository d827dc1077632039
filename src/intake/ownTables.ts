/** The tables that own data may go into: their columns, what names a row, and what a row may say. */
import { ACTORS } from '../model/places.ts';

interface Amount {
  readonly column: string;
  readonly least?: number;
  readonly isWhole?: boolean;
}

export interface OwnTable {
  readonly id: OwnTableId;
  /** In the order of the shipped file. */
  readonly columns: readonly string[];
  /** What names a row: the primary key of datapackage.json. */
  readonly key: readonly string[];
  readonly amounts: readonly Amount[];
  /** Decimals of the shipped amounts: what differs only beyond them is no change. */
  readonly decimals: number;
  /** Columns of codes that partners.csv must name. */
  readonly named: readonly string[];
  /** How rows are told apart when years are counted, as in datapackage.json; null leaves the row out. */
  readonly facet: (cell: (column: string) => string) => string | null;
}

const all = () => 'all';
const by = (column: string) => (cell: (column: string) => string) => cell(column);
const isActor = (code: string) => ACTORS.some((actor) => actor === code);

const USD = { column: 'usd_million' };
const POSITIVE_USD = { ...USD, least: 0 };
const PERSONS = { column: 'persons', least: 0, isWhole: true };
const PROJECTS = { column: 'projects', least: 1, isWhole: true };

type Declared = Omit<OwnTable, 'id' | 'columns'> & { readonly columns: string };

const DECLARED = {
  aid: {
    columns: 'year donor recipient measure usd_million source',
    key: ['year', 'donor', 'recipient', 'measure'],
    amounts: [USD],
    decimals: 3,
    named: ['donor'],
    facet: by('measure'),
  },
  'aid-worldwide': {
    columns: 'year donor usd_million_2023 basis source',
    key: ['year', 'donor'],
    amounts: [{ column: 'usd_million_2023', least: 0 }],
    decimals: 2,
    named: [],
    facet: by('basis'),
  },
  'aid-sectors': {
    columns: 'year donor recipient measure sector usd_million projects source',
    key: ['year', 'donor', 'recipient', 'measure', 'sector'],
    amounts: [POSITIVE_USD, PROJECTS],
    decimals: 4,
    named: [],
    facet: by('measure'),
  },
  'aid-koica-types': {
    columns: 'year recipient type usd_million projects source',
    key: ['year', 'recipient', 'type'],
    amounts: [POSITIVE_USD, PROJECTS],
    decimals: 4,
    named: [],
    facet: all,
  },
  trade: {
    columns: 'year reporter partner flow usd_million flag source',
    key: ['year', 'reporter', 'partner', 'flow'],
    amounts: [POSITIVE_USD],
    decimals: 4,
    named: [],
    facet: (cell) => (cell('partner') === 'WLD' ? null : isActor(cell('reporter')) ? 'actor' : 'state'),
  },
  'trade-partners': {
    columns: 'year reporter partner flow usd_million flag source',
    key: ['year', 'reporter', 'partner', 'flow'],
    amounts: [POSITIVE_USD],
    decimals: 4,
    named: ['partner'],
    facet: by('flow'),
  },
  'trade-products': {
    columns: 'year exporter importer sitc_section section usd_million source',
    key: ['year', 'exporter', 'importer', 'sitc_section'],
    amounts: [POSITIVE_USD],
    decimals: 4,
    named: [],
    facet: all,
  },
  fdi: {
    columns: 'year investor host measure reported_by usd_million source',
    key: ['year', 'investor', 'host', 'measure', 'reported_by'],
    amounts: [USD],
    decimals: 3,
    named: [],
    facet: by('measure'),
  },
  migration: {
    columns: 'year origin destination measure persons source',
    key: ['year', 'origin', 'destination', 'measure'],
    amounts: [PERSONS],
    decimals: 0,
    named: ['destination'],
    facet: (cell) => (isActor(cell('destination')) ? cell('measure') : null),
  },
  'japan-residents': {
    columns: 'year origin status series persons source',
    key: ['year', 'origin', 'status', 'series'],
    amounts: [PERSONS],
    decimals: 0,
    named: [],
    facet: by('series'),
  },
  'japan-entries': {
    columns: 'year origin status entries source',
    key: ['year', 'origin', 'status'],
    amounts: [{ column: 'entries', least: 0, isWhole: true }],
    decimals: 0,
    named: [],
    facet: all,
  },
  'korea-foreigners': {
    columns: 'month origin measure persons source',
    key: ['month', 'origin', 'measure'],
    amounts: [PERSONS],
    decimals: 0,
    named: [],
    facet: by('measure'),
  },
  'korea-visas': {
    columns: 'month origin status sex persons source',
    key: ['month', 'origin', 'status', 'sex'],
    amounts: [PERSONS],
    decimals: 0,
    named: [],
    facet: all,
  },
  remittances: {
    columns: 'year recipient usd_million source',
    key: ['year', 'recipient'],
    amounts: [POSITIVE_USD],
    decimals: 3,
    named: [],
    facet: all,
  },
  context: {
    columns: 'year country measure value source',
    key: ['year', 'country', 'measure'],
    amounts: [{ column: 'value', least: 1 }],
    decimals: 0,
    named: [],
    facet: by('measure'),
  },
  diaspora: {
    columns: 'country year reference_date persons family series note source_tier source_name source_url',
    key: ['country', 'family', 'series', 'year'],
    amounts: [{ ...PERSONS, least: 1 }],
    decimals: 0,
    named: [],
    facet: by('family'),
  },
} as const satisfies Record<string, Declared>;

export type OwnTableId = keyof typeof DECLARED;
export const OWN_TABLE_IDS = Object.keys(DECLARED).filter((id): id is OwnTableId => id in DECLARED);

const byId = new Map<string, OwnTable>(
  OWN_TABLE_IDS.map((id) => [id, { ...DECLARED[id], id, columns: DECLARED[id].columns.split(' ') }]),
);

/** Undefined for a table that takes no own data: the reference tables, the events and what the summary prints. */
export const ownTable = (id: string): OwnTable | undefined => byId.get(id);

export function ownTableOf(id: OwnTableId): OwnTable {
  const declared = DECLARED[id];
  return { ...declared, id, columns: declared.columns.split(' ') };
}

export const OWN_TABLES: readonly OwnTable[] = OWN_TABLE_IDS.map(ownTableOf);
