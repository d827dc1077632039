/** How a column is written, and how wide it is. */
import { decimalsOf, formatNumber } from '../../model/units.ts';
import type { Cell, Column, Table, TableRow } from '../../model/view/table.ts';

export interface Layout {
  readonly column: Column;
  readonly index: number;
  readonly decimals: number;
  /** Characters that its cells and its head need, and those that they would like. */
  readonly room: number;
  readonly ample: number;
}

/** Longer texts wrap: at the first where room is short, at the second in any case. */
const MOST_ROOM = 20;
const MOST_AMPLE = 48;
const LEAST_ROOM = 5;
/** Up to here a head or a unit keeps to one line. */
const HEAD_ROOM = 12;
/** Longer heads take three lines, up to the width that the stylesheet allows them. */
const HEAD_LINES = 3;
const MOST_HEAD_ROOM = 18;
const MISSING: Cell = { value: null };

export const cellAt = (row: TableRow, { index }: Layout): Cell => row[index] ?? MISSING;

/** What a cell says; the sign of the unit is in the head. Null where there is nothing to say. */
export function wordsOf(
  { value, text }: Cell,
  { column, decimals }: Pick<Layout, 'column' | 'decimals'>,
): string | null {
  if (text !== undefined) return text;
  if (value === null) return null;
  return typeof value === 'number' && column.kind === 'number'
    ? formatNumber(value, decimalsOf(value, decimals))
    : String(value);
}

function usualDecimals(numbers: readonly number[], column: Column): number {
  return column.unit?.decimals ?? (numbers.every(Number.isInteger) ? 0 : 2);
}

/** Of numbers only the greatest, the least and the small ones are written out: one of them is the longest. */
function longestOf(
  cells: readonly Cell[],
  numbers: readonly number[],
  column: Column,
  decimals: number,
): number {
  let longest = headRoom(column);
  const small = numbers.filter((number) => decimalsOf(number, decimals) !== decimals);
  const ends = numbers.length > 0 ? [least(numbers), -least(numbers.map((n) => -n)), ...small] : [];
  for (const cell of [
    ...ends.map((value): Cell => ({ value })),
    ...cells.filter(({ value, text }) => text !== undefined || typeof value === 'string'),
  ]) {
    longest = Math.max(longest, wordsOf(cell, { column, decimals })?.length ?? 0);
  }
  return longest;
}

function headRoom({ label, unit }: Column): number {
  const words = label.split(' ').map(({ length }) => length);
  const lines = [label, unit?.short ?? ''].map(({ length }) => Math.min(length, HEAD_ROOM));
  return Math.max(LEAST_ROOM, ...words, ...lines, Math.min(label.length / HEAD_LINES, MOST_HEAD_ROOM));
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

export function layoutOf(table: Table, column: Column, index: number): Layout {
  const cells = table.rows.map((row) => row[index] ?? MISSING);
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === 'number');
  const decimals = usualDecimals(numbers, column);
  const longest = longestOf(cells, numbers, column, decimals);
  return {
    column,
    index,
    decimals,
    room: Math.min(longest, MOST_ROOM),
    ample: Math.min(longest, MOST_AMPLE),
  };
}
