import { STATES, type State, statesInBrief } from '../../../model/places.ts';
import { PERCENT, type Unit } from '../../../model/units.ts';
import { type Cell, type Column, type Table, tableOnDemand } from '../../../model/view/table.ts';
import { amountText } from '../smallNumbers.ts';
import { type Purpose, sumOf } from './purposes.ts';

const SHARE: Unit = { ...PERCENT, long: 'per cent of the sum', short: '% of the sum', decimals: 1 };

/** Only where the plain value would be written as zero. */
const smallText = (amount: number, unit: Unit): Pick<Cell, 'text'> =>
  amountText(amount, unit).startsWith('under') ? { text: amountText(amount, unit) } : {};

const remarkOf = ({ withoutAmount, amount }: Purpose): Pick<Cell, 'remark'> =>
  withoutAmount > 0 && amount !== null ? { remark: `${withoutAmount} without an amount` } : {};

export const columnsOf = (what: string, unit: Unit): Column[] => [
  { id: 'purpose', label: what, kind: 'text' },
  { id: 'amount', label: 'Sum over the years', kind: 'number', unit },
  { id: 'share', label: 'Share', kind: 'number', unit: SHARE },
  { id: 'projects', label: 'Projects', kind: 'number' },
];

/** Every purpose, also those that the picture draws together. */
export function tableOf(
  caption: string,
  what: string,
  unit: Unit,
  purposes: readonly Purpose[],
  states: readonly State[],
): Table {
  const whole = sumOf(purposes);
  const row = (purpose: Purpose): Cell[] => [
    { value: purpose.name },
    purpose.amount === null
      ? { value: null, text: 'no amount on record' }
      : { value: purpose.amount, ...smallText(purpose.amount, unit), ...remarkOf(purpose) },
    { value: purpose.amount === null || whole <= 0 ? null : (purpose.amount / whole) * 100 },
    { value: purpose.projects },
  ];
  const all =
    states.length === STATES.length ? 'All, to all five states' : `All, to ${statesInBrief(states)}`;
  const total: Cell[] = [
    { value: all },
    { value: whole > 0 ? whole : null },
    { value: whole > 0 ? 100 : null },
    { value: purposes.reduce((sum, { projects }) => sum + projects, 0) },
  ];
  return tableOnDemand({ caption, columns: columnsOf(what, unit) }, () =>
    purposes.length > 1 ? [...purposes.map(row), total] : purposes.map(row),
  );
}
