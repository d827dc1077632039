/** Every cell of the printed Figure 2, beside what South Korea reports for the same year. */
import type { RowsOf } from '../../../datasets/index.ts';
import { STATES, type State } from '../../../model/places.ts';

export const YEAR = 2019;

export const ROWS = {
  total: 'Bilateral trade',
  exports: 'ROK exports',
  imports: 'ROK imports',
  investment: 'ROK (label cut off)',
} as const;

export type RowId = keyof typeof ROWS;
export const ROW_IDS = ['total', 'exports', 'imports', 'investment'] as const satisfies readonly RowId[];

const MILLIONS: Record<string, number> = { 'USD billion': 1000, 'USD million': 1, 'USD thousand': 0.001 };

export interface PrintedCell {
  readonly row: RowId;
  readonly state: State;
  readonly asPrinted: string;
  /** Million US dollars; null where "n.a." is printed, or nothing. */
  readonly printed: number | null;
  /** One unit of the last digit printed, in million US dollars. */
  readonly step: number;
  /** As South Korea reports for 2019, million US dollars; null where the tables hold nothing of the kind. */
  readonly computed: number | null;
  readonly note: string;
}

/** $2.36bn is exact to a hundredth of a billion. */
function stepOf(asPrinted: string, millions: number): number {
  const digits = /\d+(?:\.(\d+))?/.exec(asPrinted);
  return millions * 10 ** -(digits?.[1]?.length ?? 0);
}

function reported(trade: RowsOf<'trade'>, flow: 'exports' | 'imports', state: State): number | null {
  const row = trade.find(
    (one) => one.year === YEAR && one.reporter === 'KOR' && one.partner === state && one.flow === flow,
  );
  return row?.usd_million ?? null;
}

function computedOf(trade: RowsOf<'trade'>, row: RowId, state: State): number | null {
  if (row === 'investment') return null;
  if (row !== 'total') return reported(trade, row, state);
  const [exports, imports] = [reported(trade, 'exports', state), reported(trade, 'imports', state)];
  return exports === null || imports === null ? null : exports + imports;
}

export function cellsOf(figures: RowsOf<'figures'>, trade: RowsOf<'trade'>): PrintedCell[] {
  return ROW_IDS.flatMap((row) =>
    STATES.flatMap((state) => {
      const cell = figures.find(
        (one) => one.figure === '2' && one.row === ROWS[row] && one.country === state,
      );
      if (!cell) return [];
      const millions = MILLIONS[cell.unit] ?? 1;
      return [
        {
          row,
          state,
          asPrinted: cell.as_printed,
          printed: cell.value === undefined ? null : cell.value * millions,
          step: stepOf(cell.as_printed, millions),
          computed: computedOf(trade, row, state),
          note: cell.note,
        },
      ];
    }),
  );
}

/** The widest difference between a printed and a reported number that still counts as the same. */
const NEAR = 0.02;

export type Agreement = 'rounds to it' | 'within 2%' | 'cut off, not rounded' | 'differs';

/** Null where one of the two is not there to compare. */
export function agreementOf({ printed, computed, step }: PrintedCell): Agreement | null {
  if (printed === null || computed === null) return null;
  const difference = Math.abs(printed - computed);
  if (difference <= step / 2 + 1e-9) return 'rounds to it';
  if (difference <= NEAR * computed) return 'within 2%';
  return difference < step ? 'cut off, not rounded' : 'differs';
}
