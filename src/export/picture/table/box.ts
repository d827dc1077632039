/** A table as a picture, for views that are nothing else: as many rows as there is room for, and how many more. */
import { layoutOf } from '../../../figure/table/layout.ts';
import { type Marks, marksOf } from '../../../figure/table/remarks.ts';
import { formatNumber } from '../../../model/units.ts';
import type { Table } from '../../../model/view/table.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import type { Box } from '../box.ts';
import { baselineIn, paragraph, textLine } from '../paragraph.ts';
import { element } from '../svg.ts';
import { STYLES } from '../type.ts';
import { CELL, type Columns, columnsIn, HEAD, UNIT } from './columns.ts';
import { type DrawnRow, headsOf, ROW_PAD, rowOf } from './rows.ts';

/** A picture of more is no picture. */
const MOST_ROWS = 40;
const MOST_HEIGHT = 1000;
const FEWEST_ROWS = 14;
const FOOT = 6;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const heightOf = (rows: readonly DrawnRow[]): number => sum(rows.map(({ height }) => height));

const keyOf = (marks: Marks): string =>
  [...marks].map(([remark, letter]) => `${letter}: ${remark}`).join('; ');

function moreRows(shown: number, all: number): string {
  const more = all - shown;
  return more === 0 ? '' : `${formatNumber(more, 0)} more ${more === 1 ? 'row' : 'rows'} in the table.`;
}

function withinHeight(rows: readonly DrawnRow[]): readonly DrawnRow[] {
  const tooMany = rows.findIndex((_, i) => heightOf(rows.slice(0, i + 1)) > MOST_HEIGHT);
  return tooMany < 0 ? rows : rows.slice(0, Math.max(1, tooMany));
}

export function tableBox(table: Table, width: number, paint: Paint): Box {
  const columns = columnsIn(table, width);
  const layouts = table.columns.map((column, index) => layoutOf(table, column, index));
  const first = table.rows.slice(0, MOST_ROWS);
  const marks = marksOf(
    first,
    layouts.filter(({ column, index }) => index === 0 || !column.hidden),
  );
  const rows = withinHeight(first.map((row) => rowOf(row, columns, marks)));
  const head = headsOf(columns);
  const footOf = (shown: number) => {
    const words = [moreRows(shown, table.rows.length), keyOf(marks)].filter(Boolean).join(' ');
    return paragraph(words, width, STYLES.small, paint.ink2);
  };
  // With the longest foot there is, so that a row more never takes the room of its own words.
  const footRoom = Math.max(footOf(0).least, footOf(1).least) + FOOT;
  const heightWith = (count: number) => head.height + heightOf(rows.slice(0, count)) + footRoom;
  const whole =
    rows.length === table.rows.length && marks.size === 0
      ? heightOf(rows) + head.height
      : heightWith(rows.length);
  return {
    least: Math.min(whole, heightWith(FEWEST_ROWS)),
    natural: whole,
    most: whole,
    isTooNarrow: columns.isTooNarrow,
    draw: ({ x, y, height }) => {
      let shown = rows.length;
      while (shown > 1 && height < whole - 0.5 && heightWith(shown) > height + 0.5) shown -= 1;
      const foot = footOf(shown);
      const kept = rows.slice(0, shown);
      const bottom = y + head.height + heightOf(kept);
      return [
        ...drawHead(columns, head, x, y, paint),
        ...drawRows(columns, kept, x, y + head.height, paint),
        ...foot.draw({ x, y: bottom + FOOT, height: foot.least }),
      ];
    },
  };
}

const rule = (x: number, y: number, width: number, stroke: string): SVGElement =>
  element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke });

function drawHead(
  { columns, width }: Columns,
  { heads, height }: ReturnType<typeof headsOf>,
  x: number,
  y: number,
  paint: Paint,
): SVGElement[] {
  const texts = columns.flatMap(({ x: left, width: own, isRight }, i) => {
    const { label = [], unit = [] } = heads[i] ?? {};
    const anchor = isRight ? 'end' : 'start';
    const at = x + left + (isRight ? own : 0);
    const top = y + height - ROW_PAD - label.length * HEAD.line - unit.length * UNIT.line;
    const unitTop = top + label.length * HEAD.line;
    return [
      ...label.map((text, n) =>
        textLine(text, at, top + n * HEAD.line + baselineIn(HEAD), { style: HEAD, fill: paint.ink, anchor }),
      ),
      ...unit.map((text, n) =>
        textLine(text, at, unitTop + n * UNIT.line + baselineIn(UNIT), {
          style: UNIT,
          fill: paint.ink2,
          anchor,
        }),
      ),
    ];
  });
  return [...texts, rule(x, y + height, width, paint.ink)];
}

function drawRows(
  { columns, width }: Columns,
  rows: readonly DrawnRow[],
  x: number,
  y: number,
  paint: Paint,
): SVGElement[] {
  let top = y;
  return rows.flatMap(({ cells, height }) => {
    const start = top + ROW_PAD;
    const texts = columns.flatMap(({ x: left, width: own, isRight }, i) => {
      const cell = cells[i];
      if (!cell) return [];
      const anchor = isRight ? 'end' : 'start';
      const at = x + left + (isRight ? own : 0);
      const fill = cell.isMissing ? paint.ink2 : paint.ink;
      const below = start + cell.lines.length * CELL.line;
      const last = start + (cell.lines.length - 1) * CELL.line + baselineIn(CELL);
      return [
        ...cell.lines.map((text, n) =>
          textLine(text, at, start + n * CELL.line + baselineIn(CELL), { style: CELL, fill, anchor }),
        ),
        ...cell.remark.map((text, n) =>
          textLine(text, at, below + n * UNIT.line + baselineIn(UNIT), {
            style: UNIT,
            fill: paint.ink2,
            anchor,
          }),
        ),
        // Hung outside the column, so that the digits stay in line.
        ...(cell.mark
          ? [textLine(cell.mark, at + 2, last - 4, { style: { ...UNIT, size: 9 }, fill: paint.ink2 })]
          : []),
      ];
    });
    top += height;
    return [...texts, rule(x, top, width, paint.ruleSoft)];
  });
}
