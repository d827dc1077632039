/** Tables that are not so, and the verdict they must make of a statement: a check that cannot fail is none. */
import type { Verdict } from '../../src/claims/checked.ts';
import type { DatasetId, RowsOf, Tables } from '../../src/datasets/index.ts';

export type Change = (tables: Tables) => Tables;

type Row<Id extends DatasetId> = RowsOf<Id>[number];

/** Rows that match, made into others; null takes a row away. */
function rows<Id extends DatasetId>(
  id: Id,
  match: Partial<Row<Id>>,
  alter: (row: Row<Id>) => Row<Id> | null,
): Change {
  const isMatch = (row: Row<Id>) =>
    Object.entries(match).every(([key, value]) => row[key as keyof Row<Id>] === value);
  return (tables) => ({
    ...tables,
    [id]: (tables[id] as readonly Row<Id>[]).flatMap((row) => {
      const altered = isMatch(row) ? alter(row) : row;
      return altered === null ? [] : [altered];
    }),
  });
}

const aid = (match: Partial<Row<'aid'>>, times: number) =>
  rows('aid', match, (row) => ({ ...row, usd_million: row.usd_million * times }));
const trade = (match: Partial<Row<'trade'>>, times: number) =>
  rows('trade', { reporter: 'KOR', ...match }, (row) => ({ ...row, usd_million: row.usd_million * times }));
const printed = (match: Partial<Row<'figures'>>, times: number) =>
  rows('figures', match, (row) => (row.value === undefined ? row : { ...row, value: row.value * times }));
const people = (country: 'KGZ' | 'UZB', times: number) =>
  rows('context', { country, measure: 'population' }, (row) => ({ ...row, value: row.value * times }));
const fdi = (times: number) =>
  rows('fdi', { investor: 'KOR', year: 2010, reported_by: 'investor' }, (row) => ({
    ...row,
    usd_million: row.usd_million * times,
  }));
const visas = (times: number) => rows('korea-visas', {}, (row) => ({ ...row, persons: row.persons * times }));

const both =
  (first: Change, second: Change): Change =>
  (tables) =>
    second(first(tables));

interface Case {
  readonly id: string;
  readonly what: string;
  readonly change: Change;
  readonly verdict: Verdict;
}

const one = (id: string, what: string, change: Change, verdict: Verdict): Case => ({
  id,
  what,
  change,
  verdict,
});

const KOREA_2019 = { donor: 'KOR', year: 2019 } as const;

export const CHANGES: readonly Case[] = [
  one(
    'korea-tenfold',
    'twice the net ODA of 2019',
    aid({ ...KOREA_2019, measure: 'net-oda' }, 2),
    'not reproduced',
  ),
  one('korea-tenfold', 'twice all aid of 2019', aid(KOREA_2019, 2), 'depends on the measure'),
  one('uzbekistan-double', 'less to Uzbekistan', aid({ donor: 'KOR', recipient: 'UZB' }, 0.68), 'confirmed'),
  one(
    'uzbekistan-double',
    'more to Uzbekistan',
    aid({ donor: 'KOR', recipient: 'UZB' }, 2),
    'not reproduced',
  ),
  one('japan-share-peak', 'five times the aid of 1996', aid({ donor: 'JPN', year: 1996 }, 5.2), 'confirmed'),
  one(
    'japan-share-peak',
    'the same, and more in 2004',
    both(aid({ donor: 'JPN', year: 1996 }, 5.2), aid({ donor: 'JPN', year: 2004 }, 3)),
    'partly confirmed',
  ),
  one('japan-share-2018', 'more aid in 2018', aid({ donor: 'JPN', year: 2018 }, 1.6), 'confirmed'),
  one('japan-share-2018', 'less aid in 2018', aid({ donor: 'JPN', year: 2018 }, 0.5), 'not reproduced'),
  one('japan-top-2014', 'more from the US', aid({ donor: 'USA', year: 2014 }, 2), 'not reproduced'),
  one('adb-22bn', 'more from the bank', aid({ donor: 'x-asian-development-bank' }, 1.35), 'confirmed'),
  one('adb-22bn', 'far more from the bank', aid({ donor: 'x-asian-development-bank' }, 2), 'not reproduced'),
  one('korea-exports-2020', 'more exports', trade({ year: 2020 }, 1.1), 'not reproduced'),
  one('korea-exports-split', 'the four-fifths left out', trade({ partner: 'KAZ' }, 0.5), 'not reproduced'),
  one('korea-imports-2020', 'less imports', trade({ flow: 'imports' }, 0.9), 'partly confirmed'),
  one(
    'figure-2-adds-up',
    'one cell printed otherwise',
    printed({ row: 'ROK exports', country: 'KAZ' }, 2),
    'partly confirmed',
  ),
  one('figure-2-2019', 'one state reported otherwise', trade({ partner: 'KAZ' }, 1.1), 'partly confirmed'),
  one('fdi-fall', 'twice the investment', fdi(2), 'not reproduced'),
  one('fdi-fall', 'a thousand times the investment', fdi(1000), 'confirmed'),
  one(
    'korea-work-study',
    'fewer arrivals',
    rows('migration', { destination: 'KOR' }, (row) => ({ ...row, persons: row.persons * 0.28 })),
    'confirmed',
  ),
  one(
    'korea-work-study',
    'no arrivals in those years',
    rows('migration', { year: 2016 }, () => null),
    'cannot be tested with these data',
  ),
  one(
    'japan-work-study',
    'more entries for study',
    rows('japan-entries', { status: 'study' }, (row) => ({ ...row, entries: row.entries * 1.7 })),
    'partly confirmed',
  ),
  one('diaspora-300k', 'higher counts', printed({ figure: '3' }, 1.1), 'confirmed'),
  one('diaspora-300k', 'half the counts', printed({ figure: '3' }, 0.5), 'not reproduced'),
  one('koryo-saram-in-korea', 'fewer visas', visas(2 / 3), 'confirmed'),
  one('koryo-saram-in-korea', 'far fewer visas', visas(0.3), 'not reproduced'),
  one('diaspora-share-kgz', 'more people', people('KGZ', 1.3), 'confirmed'),
  one('diaspora-share-uzb', 'more people', people('UZB', 1.2), 'not reproduced'),
  one(
    'diaspora-share-kaz',
    'a later count',
    rows('diaspora', { persons: 100385 }, (row) => ({ ...row, year: 2019 })),
    'misrounded',
  ),
  one(
    'forum-13',
    'no thirteenth meeting',
    rows('events', { start: '2020-11-25' }, () => null),
    'partly confirmed',
  ),
  one(
    'ca-plus-japan-2004',
    'no first meeting',
    rows('events', { start: '2004-08-28' }, () => null),
    'not reproduced',
  ),
  one(
    'relations-1992',
    'one pair a year later',
    rows('events', { start: '1992-04-27' }, (row) => ({ ...row, start: '1993-04-27' })),
    'partly confirmed',
  ),
];
