/** Remittances received by state and year, as they are or set in proportion. */
import type { RowsOf } from '../../../datasets/index.ts';
import type { Proportion } from '../../../figure/bilateral/proportion.ts';
import { nameOf, STATES, type State } from '../../../model/places.ts';
import type { Point } from '../../../model/view/picture.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';

export interface Receipts {
  readonly at: (states: readonly State[], year: number) => Point;
  /** States of which the table has any year. */
  readonly reporting: readonly State[];
  readonly greatest: (coverage: YearRange) => number;
}

export function receiptsOf(rows: RowsOf<'remittances'>, proportion: Proportion | null): Receipts {
  const byKey = new Map(rows.map((row) => [row.recipient + row.year, row]));
  const at = (states: readonly State[], year: number): Point => {
    let sum = 0;
    let base = 0;
    let run = 'knomad';
    const lacking: string[] = [];
    for (const state of states) {
      const row = byKey.get(state + year);
      const size = proportion ? proportion.base(state, year) : 1;
      if (!row || size === null) {
        lacking.push(nameOf(state));
        continue;
      }
      sum += row.usd_million;
      base += size;
      run = row.source;
    }
    if (lacking.length === states.length) return { at: year, value: null, run };
    return {
      at: year,
      value: proportion ? (sum / base) * proportion.factor : sum,
      run,
      ...(lacking.length > 0 ? { lacking } : {}),
    };
  };
  return {
    at,
    reporting: STATES.filter((state) => rows.some(({ recipient }) => recipient === state)),
    greatest: (coverage) =>
      Math.max(
        0,
        ...yearsOf(coverage).flatMap((year) => STATES.map((state) => at([state], year).value ?? 0)),
      ),
  };
}
