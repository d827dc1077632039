import { describe, expect, it } from 'vitest';
import { compareValues, shownAtFirst } from '../../../../src/figure/table/columns.ts';
import { layoutOf, wordsOf } from '../../../../src/figure/table/layout.ts';
import { marksOf } from '../../../../src/figure/table/remarks.ts';
import { PERCENT, PERSONS } from '../../../../src/model/units.ts';
import type { Cell, Column, Table } from '../../../../src/model/view/table.ts';

const tableOf = (column: Column, cells: Cell[]): Table => ({
  caption: '',
  columns: [column],
  rows: cells.map((cell) => [cell]),
});
const layoutFor = (column: Column, cells: Cell[]) => layoutOf(tableOf(column, cells), column, 0);

describe(compareValues, () => {
  it.each([
    [
      [3, -2, 0],
      [-2, 0, 3],
    ],
    [
      ['b', 'É', 'a', 'F'],
      ['a', 'b', 'É', 'F'],
    ],
    [
      ['No. 10', 'No. 9'],
      ['No. 9', 'No. 10'],
    ],
    [
      ['1992-01-26', '1992', '1991-12-28'],
      ['1991-12-28', '1992', '1992-01-26'],
    ],
    [
      ['a', 2, '1', 1],
      [1, 2, '1', 'a'],
    ],
  ])('puts %j in the order %j', (given, expected) => {
    expect([...given].sort(compareValues)).toEqual(expected);
  });
});

describe(wordsOf, () => {
  const share: Column = { id: 'share', label: 'Share', kind: 'number', unit: PERCENT };

  it.each<[Column, Cell, string | null]>([
    [share, { value: 12.345 }, '12.35'],
    [share, { value: null }, null],
    [share, { value: null, text: 'n/a' }, 'n/a'],
    [{ id: 'n', label: 'Persons', kind: 'number', unit: PERSONS }, { value: 12345 }, '12,345'],
    [{ id: 'n', label: 'Rank', kind: 'number' }, { value: 3 }, '3'],
    [{ id: 'n', label: 'Ratio', kind: 'number' }, { value: 1.5 }, '1.50'],
    [{ id: 'y', label: 'Year', kind: 'year' }, { value: 2014 }, '2014'],
    [
      { id: 'd', label: 'Date', kind: 'text' },
      { value: '1991-12-28', text: '28 December 1991' },
      '28 December 1991',
    ],
  ])('writes, under %o, %o as %j', (column, cell, words) => {
    expect(wordsOf(cell, layoutFor(column, [cell]))).toBe(words);
  });
});

describe(layoutOf, () => {
  it('gives a column the room of its widest number, the sign included', () => {
    const column: Column = { id: 'n', label: 'N', kind: 'number', unit: PERSONS };
    expect(layoutFor(column, [{ value: 12 }, { value: -1234567 }, { value: null }]).room).toBe(10);
  });

  it('lets long texts wrap, sooner where room is short', () => {
    const column: Column = { id: 't', label: 'T', kind: 'text' };
    expect(layoutFor(column, [{ value: 'x'.repeat(200) }])).toMatchObject({ room: 20, ample: 48 });
  });
});

describe(marksOf, () => {
  const column: Column = { id: 'n', label: 'N', kind: 'number' };

  it('gives up letters when there are too many remarks for a key', () => {
    const { rows } = tableOf(
      column,
      Array.from({ length: 13 }, (_, at) => ({ value: at, remark: `remark ${at}` })),
    );
    const layouts = [layoutFor(column, [])];
    expect(marksOf(rows.slice(0, 12), layouts).get('remark 11')).toBe('l');
    expect(marksOf(rows, layouts).size).toBe(0);
  });
});

describe(shownAtFirst, () => {
  it('shows the first column whatever is asked', () => {
    const hidden = { label: '', kind: 'text', hidden: true } as const;
    expect(
      shownAtFirst({
        caption: '',
        columns: [
          { id: 'a', ...hidden },
          { id: 'b', ...hidden },
        ],
        rows: [],
      }),
    ).toEqual({ a: true, b: false });
  });
});
