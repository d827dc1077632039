/** Every partner with its place, not only those drawn. */
import { partnerName } from '../../../datasets/manifest.ts';
import { type Unit, USD_MILLION } from '../../../model/units.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import { NOT_REPORTED } from '../../../model/view/table.ts';
import { labelOf } from './names.ts';
import { type Ranking, type Standing, standingOf } from './ranking.ts';

const PER_CENT: Unit = {
  long: 'per cent of all trade',
  short: '% of total',
  inSentence: 'per cent',
  suffix: '%',
  decimals: 2,
};

const EMPTY: Cell = { value: null };
const NO_PLACE: Cell = { value: null, text: 'not ranked' };
const NO_SHARE: Cell = { value: null, text: 'cannot be computed' };

export const columnsOf = (whole: string): Column[] => [
  { id: 'partner', label: 'Partner', kind: 'text' },
  { id: 'code', label: 'Code', kind: 'code', hidden: true },
  { id: 'place', label: 'Place', kind: 'number' },
  { id: 'share', label: `Share of all ${whole}`, kind: 'number', unit: PER_CENT },
  { id: 'amount', label: 'Sum over the years', kind: 'number', unit: USD_MILLION },
  { id: 'years', label: 'Years with a figure', kind: 'number' },
];

const rowOf = ({ partner, place, share, amount, years, isEstimated }: Standing): Cell[] => [
  { value: labelOf(partner) },
  { value: partner },
  { value: place },
  share === null ? NO_SHARE : { value: share },
  { value: amount, ...(isEstimated ? { remark: 'partly estimated' } : {}) },
  { value: years },
];

export function tableOf(ranking: Ranking, caption: string): Table {
  const { standings, actors, compared, shares, unallocated, words } = ranking;
  const silent = [...actors, ...compared].filter((code) => !standingOf(ranking, code));
  const sum = (name: string, code: string | null, amount: number): Cell[] => [
    { value: name },
    { value: code },
    NO_PLACE,
    shares.whole === null ? NO_SHARE : { value: (amount / shares.whole) * 100 },
    { value: amount },
    EMPTY,
  ];
  return {
    caption,
    columns: columnsOf(words.whole),
    rows: [
      ...standings.map(rowOf),
      ...silent.map((code) => [
        { value: labelOf(code) },
        { value: code },
        NO_PLACE,
        EMPTY,
        { value: null, text: NOT_REPORTED },
        { value: 0 },
      ]),
      ...(unallocated > 0 ? [sum('Allocated to no partner', null, unallocated)] : []),
      ...(shares.whole === null ? [] : [sum(`${partnerName('WLD')}, as printed`, 'WLD', shares.whole)]),
    ],
  };
}
