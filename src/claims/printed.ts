/** Numbers as the summary prints them, read from its own table of cells. */
import type { RowsOf } from '../datasets/index.ts';

type Figures = RowsOf<'figures'>;

/** A printed number in the base unit of its kind: million US dollars, persons, per cent. */
export interface Printed {
  readonly value: number;
  /** One unit of the last digit printed. */
  readonly step: number;
  readonly asPrinted: string;
}

export interface PrintedCell {
  readonly figure: string;
  readonly row: string;
  readonly country: string;
  readonly actor?: string;
  readonly period?: string;
}

const MILLIONS: Readonly<Record<string, number>> = {
  'USD billion': 1000,
  'USD million': 1,
  'USD thousand': 0.001,
};

/** 2.36 → 0.01, 29 → 1. */
function lastDigitOf(text: string): number {
  const decimals = /\d[\d,]*(?:\.(\d+))?/.exec(text)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

function rowOf(figures: Figures, cell: PrintedCell): Figures[number] | undefined {
  const matches = (asked: string | undefined, held: string) => asked === undefined || asked === held;
  return figures.find(
    (row) =>
      row.figure === cell.figure &&
      row.row === cell.row &&
      row.country === cell.country &&
      matches(cell.actor, row.actor) &&
      matches(cell.period, row.period),
  );
}

/** A printed cell in the unit the table reads it in; null where the summary has none. */
export function printedIn(figures: Figures, cell: PrintedCell): Printed | null {
  const row = rowOf(figures, cell);
  if (row?.value === undefined) return null;
  const unit = MILLIONS[row.unit] ?? 1;
  return { value: row.value * unit, step: lastDigitOf(row.as_printed) * unit, asPrinted: row.as_printed };
}

const SCALES: readonly (readonly [pattern: RegExp, name: string, millions: number])[] = [
  [/\d\s*(bn|billion)/i, 'billion', 1000],
  [/\d\s*(m\b|million)/i, 'million', 1],
  [/\d\s*(k\b|thousand)/i, 'thousand', 0.001],
];
export const SCALE_NAMES = SCALES.map(([, name, millions]) => ({ name, millions }));

/** How many million the scale behind a printed amount stands for ("bn", "m", "k"); null where none is printed. */
export function printedScale(asPrinted: string): number | null {
  return SCALES.find(([pattern]) => pattern.test(asPrinted))?.[2] ?? null;
}

/** The amount in million US dollars, with the scale that is printed and not the one that was meant. */
export function amountToTheLetter(figures: Figures, cell: PrintedCell): number | null {
  const row = rowOf(figures, cell);
  const scale = row && printedScale(row.as_printed);
  const digits = row && /\d[\d,]*(\.\d+)?/.exec(row.as_printed)?.[0];
  return digits && scale ? Number(digits.replaceAll(',', '')) * scale : null;
}

/** The share of population printed in brackets behind a count: "176,900 (0.55%)". */
export function printedShare(figures: Figures, country: string): Printed | null {
  const text = rowOf(figures, { figure: '3', row: 'Ethnic Koreans', country })?.as_printed ?? '';
  const share = /\((\d+(?:\.\d+)?)%?\)/.exec(text)?.[1];
  return share === undefined ? null : { value: Number(share), step: lastDigitOf(share), asPrinted: share };
}
