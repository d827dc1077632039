/** What a link answers, and the files it must agree with, for tests of known answers. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { aloneScopes } from '../../src/app/page/scopes.ts';
import { reconcile } from '../../src/figure/reconcile.ts';
import { parseAddress } from '../../src/model/address/address.ts';
import type { View } from '../../src/model/view/view.ts';
import { allFigures } from '../allFigures.ts';
import { readTables } from '../tables.ts';

const tables = readTables();
const figures = await allFigures();

export const FIVE = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];

/** The view that a link names: '/aid/flows?actors=kor'. */
export function viewOf(link: string): View {
  const [path = '', search = ''] = link.split('?');
  const figure = figures.find(({ address }) => `/${address}` === path)?.figure;
  if (!figure) throw new Error(`No figure at ${path}`);
  const address = parseAddress(search, aloneScopes(figure));
  const chosen = address.chosen[''] ?? {};
  return figure.derive(tables, reconcile(figure, address.shared, chosen).filters, chosen);
}

/** The value in a row, which its first cell names, and a column. */
export function cell({ table }: View, row: string | number, column: string) {
  const at = table.columns.findIndex(({ id }) => id === column);
  return table.rows.find(([first]) => first?.value === row || first?.text === row)?.[at]?.value;
}

export function columnOf({ table }: View, column: string) {
  const at = table.columns.findIndex(({ id }) => id === column);
  return table.rows.map((row) => row[at]?.value ?? null);
}

/** By other code than the figures': straight from the text of the file. */
export const rowsOf = (file: string) => [...csvParse(readFileSync(`public/data/${file}`, 'utf8'))];

type Where = Readonly<Record<string, string | readonly string[]>>;

/** The sum of a column over the rows that match; null where none does. */
export function sumIn(file: string, where: Where, column: string): number | null {
  const matches = rowsOf(file).filter((row) =>
    Object.entries(where).every(([key, wanted]) =>
      typeof wanted === 'string' ? row[key] === wanted : wanted.includes(row[key] ?? ''),
    ),
  );
  return matches.length === 0 ? null : matches.reduce((total, row) => total + Number(row[column]), 0);
}
