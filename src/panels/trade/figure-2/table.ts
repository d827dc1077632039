import { nameOf } from '../../../model/places.ts';
import { type Unit, USD_MILLION } from '../../../model/units.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import { agreementOf, type PrintedCell, ROWS, type RowId } from './cells.ts';

/** Tajikistan's imports are five thousand dollars. */
const FINE: Unit = { ...USD_MILLION, decimals: 3 };
const PER_CENT: Unit = {
  ...USD_MILLION,
  short: '% of computed',
  long: 'per cent',
  inSentence: 'per cent',
  decimals: 1,
};

const COLUMNS: readonly Column[] = [
  { id: 'cell', label: 'Row', kind: 'text' },
  { id: 'state', label: 'State', kind: 'text' },
  { id: 'code', label: 'Code', kind: 'code', hidden: true },
  { id: 'as-printed', label: 'As printed', kind: 'text' },
  { id: 'printed', label: 'Printed', kind: 'number', unit: FINE },
  { id: 'computed', label: 'As Korea reports, 2019', kind: 'number', unit: FINE },
  { id: 'difference', label: 'Printed less computed', kind: 'number', unit: FINE },
  { id: 'relative', label: 'Difference', kind: 'number', unit: PER_CENT },
  { id: 'remark', label: 'Remark', kind: 'text' },
];

function remarkOf(cell: PrintedCell): string {
  const agreement = agreementOf(cell);
  const verdict =
    agreement ?? (cell.printed === null ? 'not available in print' : 'nothing to compare it with');
  return cell.note === '' ? verdict : `${verdict}. ${cell.note}`;
}

function rowOf(cell: PrintedCell): Cell[] {
  const { row, state, asPrinted, printed, computed } = cell;
  const difference = printed === null || computed === null ? null : printed - computed;
  return [
    { value: ROWS[row] },
    { value: nameOf(state) },
    { value: state },
    { value: asPrinted },
    { value: printed },
    { value: computed },
    { value: difference },
    { value: difference === null || !computed ? null : (difference / computed) * 100 },
    { value: remarkOf(cell) },
  ];
}

/** Every printed cell of the chosen states, in the order of the print. */
export function tableOf(caption: string, cells: readonly PrintedCell[], rows: readonly RowId[]): Table {
  return {
    caption,
    columns: COLUMNS,
    rows: rows.flatMap((row) => cells.filter((cell) => cell.row === row).map(rowOf)),
  };
}
