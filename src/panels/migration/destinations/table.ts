import { partnerName } from '../../../datasets/manifest.ts';
import { nameOf, type State, statesInBrief } from '../../../model/places.ts';
import { formatNumber, PERCENT, PERSONS } from '../../../model/units.ts';
import { type Cell, type Column, type Table, tableOnDemand } from '../../../model/view/table.ts';
import type { Ranked, Ranking } from './ranking.ts';
import type { Stocks } from './stocks.ts';

/** A share that two decimals would round to nothing shows what it is. */
export function withSmallShares(table: Table): Table {
  const cellOf = (cell: Cell, column: Column | undefined): Cell => {
    const isSmall = typeof cell.value === 'number' && cell.value > 0 && cell.value < 0.005;
    return isSmall && column?.unit?.suffix === '%' && typeof cell.value === 'number'
      ? { ...cell, text: formatNumber(cell.value, 4) }
      : cell;
  };
  const { caption, columns } = table;
  return tableOnDemand({ caption, columns }, () =>
    table.rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i]))),
  );
}

const NOT_LISTED: Cell = { value: null, text: 'not listed' };

/** Every destination that is listed, whether drawn or not. */
export function rankingTable(
  stocks: Stocks,
  states: readonly State[],
  { year, all }: Ranking,
  caption: string,
): Table {
  const perState: Column[] = (states.length > 1 ? states : []).map((state) => ({
    id: state.toLowerCase(),
    label: nameOf(state),
    kind: 'number',
    unit: PERSONS,
  }));
  const cellOf = (state: State, code: string): Cell => {
    if (state === code) return { value: null, text: 'own state' };
    const value = stocks.at(state, code, year);
    return value === null ? NOT_LISTED : { value };
  };
  const rowOf = ({ code, persons, share, place, lacking }: Ranked): Cell[] => [
    { value: partnerName(code) },
    { value: code },
    place === null ? NOT_LISTED : { value: place },
    ...perState.map((_, i) => cellOf(states[i] ?? 'KAZ', code)),
    persons === null
      ? NOT_LISTED
      : { value: persons, ...(lacking.length > 0 ? { remark: `without ${lacking.join(', ')}` } : {}) },
    share === null ? NOT_LISTED : { value: share },
    { value: year },
  ];
  return {
    caption,
    columns: [
      { id: 'destination', label: 'Destination', kind: 'text' },
      { id: 'code', label: 'Code', kind: 'code', hidden: true },
      { id: 'place', label: 'Place', kind: 'year' },
      ...perState,
      {
        id: 'all',
        label: `From ${statesInBrief(states)}`,
        kind: 'number',
        unit: PERSONS,
      },
      { id: 'share', label: 'Share of the listed destinations', kind: 'number', unit: PERCENT },
      { id: 'year', label: 'Year', kind: 'year', hidden: true },
    ],
    rows: all.map(rowOf),
  };
}
