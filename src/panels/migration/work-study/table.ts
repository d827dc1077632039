import { nameOf } from '../../../model/places.ts';
import { PERSONS, type Unit } from '../../../model/units.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import { yearsOf } from '../../../model/years.ts';
import { PERIOD, type PrintedCell } from './cells.ts';

const PERCENT_OF_PRINTED: Unit = {
  long: 'per cent of the printed number',
  short: '% of printed',
  inSentence: 'per cent',
  suffix: '%',
  decimals: 0,
};

const COLUMNS: readonly Column[] = [
  { id: 'cell', label: 'Cell', kind: 'text' },
  { id: 'code', label: 'Code', kind: 'code', hidden: true },
  { id: 'printed', label: 'As printed', kind: 'number', unit: PERSONS },
  { id: 'computed', label: 'Computed', kind: 'number', unit: PERSONS },
  { id: 'difference', label: 'Computed less printed', kind: 'number', unit: PERSONS },
  { id: 'ratio', label: 'Computed, of printed', kind: 'number', unit: PERCENT_OF_PRINTED },
  ...yearsOf(PERIOD).map(
    (year): Column => ({
      id: `year-${year}`,
      label: `Computed, ${year}`,
      kind: 'number',
      unit: PERSONS,
      hidden: true,
    }),
  ),
  { id: 'definition', label: 'Behind the computed number', kind: 'text' },
];

const DEFINITION = {
  JPN: 'entries at the border by status of residence; returns counted again',
  KOR: 'arrivals by purpose are not in the data',
} as const;

export function tableOf(cells: readonly PrintedCell[], caption: string): Table {
  return {
    caption,
    columns: COLUMNS,
    rows: cells.map(({ actor, purpose, printed, printedText, computed, byYear }): Cell[] => {
      const isBoth = printed !== null && computed !== null;
      const missing: Cell = { value: null, text: 'not in the data' };
      return [
        { value: `${nameOf(actor)}, ${purpose}` },
        { value: actor },
        printed === null
          ? { value: null, text: 'not printed' }
          : { value: printed, ...(printedText ? { text: printedText } : {}) },
        computed === null ? missing : { value: computed },
        isBoth ? { value: computed - printed } : missing,
        isBoth && printed > 0 ? { value: (computed / printed) * 100 } : missing,
        ...byYear.map(({ value }) => (value === null ? missing : { value })),
        { value: DEFINITION[actor] },
      ];
    }),
  };
}
