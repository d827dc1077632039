import { filled, number, optional, text } from './columns.ts';
import { table } from './table.ts';

/** Every cell the seminar's summary prints, misprints kept. */
export const figures = table('brief/figures.csv', {
  figure: filled,
  row: filled,
  country: filled,
  actor: filled,
  value: optional(number),
  unit: text,
  period: text,
  as_printed: filled,
  note: text,
});
