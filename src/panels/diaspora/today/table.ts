import { nameOf, STATES, statesInBrief } from '../../../model/places.ts';
import { PERSONS } from '../../../model/units.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import type { Count } from './counts.ts';
import { POINTS, remarkOf, SHARE, totalOf } from './words.ts';

const COLUMNS: readonly Column[] = [
  { id: 'state', label: 'State', kind: 'text' },
  { id: 'code', label: 'Code', kind: 'code', hidden: true },
  { id: 'persons', label: 'Ethnic Koreans, as printed', kind: 'number', unit: PERSONS },
  { id: 'share-printed', label: 'Share, as printed', kind: 'number', unit: SHARE },
  { id: 'count-year', label: 'Year of the count', kind: 'year' },
  { id: 'population-year', label: 'Year of the population', kind: 'year' },
  { id: 'population', label: 'Population', kind: 'number', unit: PERSONS },
  { id: 'share-computed', label: 'Share, computed', kind: 'number', unit: SHARE },
  { id: 'difference', label: 'Computed less printed', kind: 'number', unit: POINTS },
  { id: 'remark', label: 'Remark', kind: 'text' },
  { id: 'same-number', label: 'The same number in', kind: 'text', hidden: true },
];

const EMPTY: Cell = { value: null };

function rowOf(count: Count): Cell[] {
  const { state, persons, printedShare, printedText, year, population, populationYear, share } = count;
  return [
    { value: nameOf(state) },
    { value: state },
    { value: persons },
    printedText === null ? EMPTY : { value: printedShare, text: printedText },
    year === null ? { value: null, text: 'not known' } : { value: year },
    { value: populationYear, ...(year === null ? { remark: 'assumed' } : {}) },
    { value: population },
    { value: share },
    { value: share === null || printedShare === null ? null : share - printedShare },
    { value: remarkOf(count) },
    count.sameNumberIn === null ? { value: null, text: 'none' } : { value: count.sameNumberIn },
  ];
}

/** Counts of different years: they are added up, as the summary does, but not set against one population. */
function totalRow(counts: readonly Count[]): Cell[] {
  const states = counts.map(({ state }) => state);
  const lacking = counts.filter(({ persons }) => persons === null).map(({ state }) => nameOf(state));
  const cells: Record<string, Cell> = {
    state: { value: statesInBrief(states).replace(/^all/, 'All') },
    code: { value: states.length === STATES.length ? 'CA5' : null },
    persons: {
      value: totalOf(counts),
      ...(lacking.length > 0 ? { remark: `without ${lacking.join(', ')}` } : {}),
    },
    remark: { value: 'counts of different years: no share' },
  };
  return COLUMNS.map(({ id }) => cells[id] ?? EMPTY);
}

export function tableOf(caption: string, counts: readonly Count[]): Table {
  const total = counts.length > 1 ? [totalRow(counts)] : [];
  return { caption, columns: COLUMNS, rows: [...counts.map(rowOf), ...total] };
}
