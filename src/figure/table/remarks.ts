/** Remarks on numbers are keyed by a letter, as in a printed table, so that the digits stay in line. */
import type { TableRow } from '../../model/view/table.ts';
import type { Layout } from './layout.ts';

/** With more than this a key is longer than it is useful, and the words go under the numbers. */
const MOST_LETTERS = 12;

export type Marks = ReadonlyMap<string, string>;

/** The letter of each remark, in the order in which a reader of the unsorted table meets them. */
export function marksOf(rows: readonly TableRow[], layouts: readonly Layout[]): Marks {
  const marked = layouts.filter(({ column }) => column.kind === 'number');
  const remarks = new Set<string>();
  for (const row of rows) {
    for (const { index } of marked) {
      const remark = row[index]?.remark;
      if (remark !== undefined) remarks.add(remark);
    }
    if (remarks.size > MOST_LETTERS) return new Map();
  }
  return new Map([...remarks].map((remark, place) => [remark, String.fromCharCode(97 + place)]));
}
