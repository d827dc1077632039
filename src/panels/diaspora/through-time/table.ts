import { nameOf } from '../../../model/places.ts';
import { PERSONS } from '../../../model/units.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import type { Count, Selection } from './counts.ts';
import { FAMILIES, FAMILY_IDS } from './families.ts';

export const COLUMNS: readonly Column[] = [
  { id: 'state', label: 'State', kind: 'text' },
  { id: 'code', label: 'Code', kind: 'code', hidden: true },
  { id: 'year', label: 'Year', kind: 'year' },
  { id: 'reference-date', label: 'Reference date', kind: 'text' },
  { id: 'persons', label: 'Ethnic Koreans', kind: 'number', unit: PERSONS },
  { id: 'family', label: 'Definition', kind: 'text' },
  { id: 'series', label: 'Series', kind: 'text' },
  { id: 'source', label: 'Source', kind: 'text' },
  { id: 'tier', label: 'Kind of source', kind: 'text' },
  { id: 'note', label: 'Note', kind: 'text' },
];

const TIERS: Readonly<Record<number, string>> = {
  1: 'Government',
  2: 'News or institution',
  3: 'Encyclopedia',
};

/** Copies of encyclopedias come and go, and some of their hosts are no place to send a reader to. */
const MOST_TRUSTED = 2;

function linkOf({ source_tier: tier, source_url: url }: Count): string | undefined {
  return tier <= MOST_TRUSTED && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

const givenOr = (text: string, otherwise: string): Cell =>
  text === '' ? { value: null, text: otherwise } : { value: text };

function rowOf(count: Count): readonly Cell[] {
  const href = linkOf(count);
  return [
    { value: nameOf(count.country) },
    { value: count.country },
    count.year === undefined ? { value: null, text: 'no year' } : { value: count.year },
    givenOr(count.reference_date, 'not given'),
    { value: count.persons },
    { value: FAMILIES[count.family] },
    { value: count.series },
    { value: count.source_name, ...(href === undefined ? {} : { href }) },
    { value: TIERS[count.source_tier] ?? `Tier ${count.source_tier}` },
    { value: count.note },
  ];
}

export function tableOf(caption: string, { dated, undated }: Selection): Table {
  const ordered = FAMILY_IDS.flatMap((id) => [...dated, ...undated].filter(({ family }) => family === id));
  return { caption, columns: COLUMNS, rows: ordered.map(rowOf) };
}
