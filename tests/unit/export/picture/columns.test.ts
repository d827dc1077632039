import { describe, expect, it } from 'vitest';
import { columnsIn, GUTTER } from '../../../../src/export/picture/table/columns.ts';
import { barsLeastHeight, columnsOf } from '../../../../src/figure/picture/bars/columns.ts';
import { barsHeight } from '../../../../src/figure/picture/bars/layout.ts';
import { USD_MILLION } from '../../../../src/model/units.ts';
import type { BarsPicture } from '../../../../src/model/view/picture.ts';
import type { Table } from '../../../../src/model/view/table.ts';

function ranking(groups: number, label = 'A donor', bars = 1): BarsPicture {
  return {
    form: 'bars',
    unit: USD_MILLION,
    extent: [0, 100],
    groups: Array.from({ length: groups }, (_, g) => ({
      id: `g${g}`,
      label,
      bars: Array.from({ length: bars }, (_, b) => ({
        id: `b${b}`,
        label: `Bar ${b}`,
        tone: 'other1' as const,
        value: 50,
      })),
    })),
  };
}

describe('a ranking', () => {
  it('stands in one column at the height it likes', () => {
    const picture = ranking(30);
    expect(columnsOf(picture, 1000, barsHeight(picture))).toHaveLength(1);
  });

  it('is divided where there is less height, on one scale', () => {
    const columns = columnsOf(ranking(24), 1000, 330);
    expect(columns.map(({ layout }) => layout.rows.length)).toEqual([12, 12]);
    const [first, second] = columns.map(({ layout }) => layout.scale.at(100) - layout.scale.at(0));
    expect(first).toBeCloseTo(second ?? 0);
    expect(columns[1]?.x).toBeGreaterThan(columns[0]?.width ?? 0);
  });

  it('keeps the bars of a group together', () => {
    for (const { layout } of columnsOf(ranking(9, 'A group', 2), 1000, 340)) {
      expect(layout.rows[0]?.bar).toBeNull();
      expect(layout.rows.length % 3).toBe(0);
    }
  });

  it('is not divided where the heads of groups would run into the bars', () => {
    const long = 'A group of goods with a name as long as a whole sentence';
    expect(columnsOf(ranking(10, long, 2), 800, 340)).toHaveLength(1);
    expect(barsLeastHeight(ranking(10, long, 2), 800)).toBeGreaterThan(340);
  });

  it('is not divided when there are few bars', () => {
    expect(columnsOf(ranking(5), 1000, 60)).toHaveLength(1);
  });
});

describe('the columns of a drawn table', () => {
  const table: Table = {
    caption: 'Aid',
    columns: [
      { id: 'year', label: 'Year', kind: 'year' },
      { id: 'value', label: 'Japan', kind: 'number', unit: USD_MILLION },
      { id: 'code', label: 'Code', kind: 'code', hidden: true },
      { id: 'note', label: 'Remark', kind: 'text' },
    ],
    rows: [
      [{ value: 2019 }, { value: 1234567.8 }, { value: 'X' }, { value: 'A remark of several words' }],
      [{ value: 2020 }, { value: null }, { value: 'X' }, { value: 'Another' }],
    ],
  };

  it('leave out what is hidden', () => {
    expect(columnsIn(table, 600).columns.map(({ layout }) => layout.column.id)).toEqual([
      'year',
      'value',
      'note',
    ]);
  });

  it('stand apart, inside the width, and numbers at the right of theirs', () => {
    const { columns, width } = columnsIn(table, 400);
    for (const [i, { x, width: own }] of columns.entries()) {
      const next = columns[i + 1];
      if (next) expect(next.x).toBeGreaterThanOrEqual(x + own + GUTTER - 1e-6);
    }
    expect(width).toBeLessThanOrEqual(400);
    expect(columns.map(({ isRight }) => isRight)).toEqual([false, true, false]);
  });

  it('say that there is no room rather than cut a number', () => {
    expect(columnsIn(table, 600).isTooNarrow).toBe(false);
    expect(columnsIn(table, 130).isTooNarrow).toBe(true);
  });
});
