/** The figure of donors, of a few gifts. */
import type { RowsOf } from '../../../../src/datasets/index.ts';
import { ACTORS, type Actor, type State } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../src/model/years.ts';
import { derive } from '../../../../src/panels/aid/donors/derive.ts';
import type { Measure } from '../../../../src/panels/aid/donors/measures.ts';

type Row = RowsOf<'aid'>[number];
export type Gift = [donor: string, recipient: State, year: number, value: number];

const roles: Record<string, string> = {
  JPN: 'actor',
  KOR: 'actor',
  DAC: 'total',
  WLD: 'total',
  'x-asian-development-bank': 'multilateral',
};
const partners = ['JPN', 'KOR', 'USA', 'DEU', 'KAZ', 'DAC', 'WLD', 'x-asian-development-bank'].map(
  (code) => ({
    code,
    name: code,
    role: roles[code] ?? 'country',
  }),
);

export interface Asked {
  readonly measure?: Measure;
  readonly actors?: readonly Actor[];
  readonly countries?: readonly State[];
  readonly years?: YearRange | null;
  readonly chart?: 'bars' | 'line' | 'table';
  readonly scale?: 'linear' | 'own';
}

export function viewOf(gifts: readonly Gift[], asked: Asked = {}): View {
  const { measure = 'net-oda', actors = ACTORS, countries = ['UZB'], years = [2000, 2000] } = asked;
  const aid = gifts.map(
    ([donor, recipient, year, usd_million]): Row => ({
      year,
      donor,
      recipient,
      measure,
      usd_million,
      source: measure === 'net-oda' ? 'wdi' : 'one-dac2a',
    }),
  );
  const { chart = 'bars', scale = 'linear' } = asked;
  return derive(
    { aid, partners },
    { actors, countries, years, coverage: [2000, 2001] },
    { measure, chart, scale },
  );
}

export function column({ table }: View, id: string): Record<string, string | number | null> {
  const at = table.columns.findIndex((one) => one.id === id);
  return Object.fromEntries(
    table.rows.map((row) => [String(row[0]?.value), row[at]?.text ?? row[at]?.value ?? null]),
  );
}

export const barsOf = ({ picture }: View) =>
  picture?.form === 'bars' ? picture.groups.flatMap(({ bars }) => bars) : [];

export const plain: Gift[] = [
  ['USA', 'UZB', 2000, 20],
  ['JPN', 'UZB', 2000, 40],
  ['KOR', 'UZB', 2000, 10],
  ['DAC', 'UZB', 2000, 100],
];
