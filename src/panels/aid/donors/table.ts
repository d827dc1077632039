/** Every donor with its place, not only those drawn. */
import { partnerName } from '../../../datasets/manifest.ts';
import { nameOf } from '../../../model/places.ts';
import type { Unit } from '../../../model/units.ts';
import {
  type Cell,
  type Column,
  NOT_REPORTED,
  type Table,
  tableOnDemand,
} from '../../../model/view/table.ts';
import { DAC } from './gifts.ts';
import type { MeasureWords } from './measures.ts';
import { reachOf } from './picture.ts';
import { hasMultilaterals, type Ranking, standingOf } from './ranking.ts';
import type { Standing } from './standing.ts';

const EMPTY: Cell = { value: null };
const NO_PLACE: Cell = { value: null, text: 'not ranked' };
const KINDS = { country: 'country', multilateral: 'multilateral' } as const;

const shareUnit = (whole: string): Unit => ({
  long: `per cent of ${whole}`,
  short: `% of ${whole.replace(/^the /, '')}`,
  inSentence: 'per cent',
  suffix: '%',
  decimals: 1,
});

export function columnsOf({ unit, whole }: MeasureWords, isMixed: boolean): Column[] {
  return [
    { id: 'donor', label: 'Donor', kind: 'text' },
    { id: 'code', label: 'Code', kind: 'code', hidden: true },
    { id: 'place', label: 'Place', kind: 'number' },
    { id: 'place-countries', label: 'Place among countries', kind: 'number', hidden: !isMixed },
    { id: 'amount', label: 'Sum over the years', kind: 'number', unit },
    { id: 'share', label: 'Share', kind: 'number', unit: shareUnit(whole) },
    { id: 'kind', label: 'Kind', kind: 'text', hidden: !isMixed },
    { id: 'years', label: 'Years with a figure', kind: 'number' },
  ];
}

function shareCell(amount: number, { shares }: Ranking): Cell {
  const share = shares.of(amount);
  return share === null ? { value: null, text: 'cannot be computed' } : { value: share };
}

function donorRow(standing: Standing, ranking: Ranking): Cell[] {
  const { donor, kind, place, placeAmongCountries, amount, years } = standing;
  const reach = reachOf(standing, ranking);
  return [
    { value: partnerName(donor) },
    { value: donor },
    { value: place },
    placeAmongCountries === null ? NO_PLACE : { value: placeAmongCountries },
    { value: amount, ...(reach ? { remark: `to ${reach} only` } : {}) },
    shareCell(amount, ranking),
    { value: KINDS[kind] },
    { value: years },
  ];
}

const silentRow = (name: string, code: string): Cell[] => [
  { value: name },
  { value: code },
  NO_PLACE,
  NO_PLACE,
  { value: null, text: NOT_REPORTED },
  EMPTY,
  { value: KINDS.country },
  { value: 0 },
];

const sumRow = (name: string, code: string | null, kind: string, amount: number, share: Cell): Cell[] => [
  { value: name },
  { value: code },
  NO_PLACE,
  NO_PLACE,
  { value: amount },
  share,
  { value: kind },
  EMPTY,
];

export function tableOf(ranking: Ranking, caption: string): Table {
  const { standings, actors, shares, unlisted, measure } = ranking;
  const silent = actors.filter((actor) => !standingOf(ranking, actor));
  const whole = shares.whole;
  const rows = (): Cell[][] => [
    ...standings.map((standing) => donorRow(standing, ranking)),
    ...silent.map((actor) => silentRow(nameOf(actor), actor)),
    ...(unlisted === null
      ? []
      : [
          sumRow(
            'Other DAC donors (not listed)',
            null,
            'computed remainder',
            unlisted,
            shareCell(unlisted, ranking),
          ),
        ]),
    ...(whole === null
      ? []
      : [
          measure === 'net-oda'
            ? sumRow(partnerName(DAC), DAC, 'total', whole, EMPTY)
            : sumRow('All donors listed', null, 'total', whole, EMPTY),
        ]),
  ];
  return tableOnDemand({ caption, columns: columnsOf(ranking.words, hasMultilaterals(ranking)) }, rows);
}
