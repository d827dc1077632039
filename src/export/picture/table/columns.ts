/** How wide the columns of a drawn table are, and the lines of each cell. */
import { cellAt, type Layout, layoutOf, wordsOf } from '../../../figure/table/layout.ts';
import type { Table, TableRow } from '../../../model/view/table.ts';
import { NOT_REPORTED } from '../../../model/view/table.ts';
import { linesOf, type Style, widthOf } from '../type.ts';

export const CELL: Style = { face: 'sans', size: 13, weight: 400, line: 17 };
export const HEAD: Style = { face: 'sans', size: 12, weight: 600, line: 15 };
export const UNIT: Style = { face: 'sans', size: 11.5, weight: 400, line: 15 };
export const GUTTER = 18;

/** No text cell asks for more than this, and none is set narrower than its longest word up to `LONGEST_WORD`. */
const MOST = 300;
const LONGEST_WORD = 130;
const HEAD_LINES = 3;
/** With room enough a head of this width keeps to one line. */
const MOST_HEAD = 120;
/** Texts squeezed to less than this part of what they would like make a tower of every row. */
const LEAST_PART = 0.4;
/** Few columns stand this far apart at most. */
const COLUMN_AIR = 130;

interface DrawnColumn {
  readonly layout: Layout;
  readonly x: number;
  readonly width: number;
  readonly isRight: boolean;
}

export interface Columns {
  readonly columns: readonly DrawnColumn[];
  readonly width: number;
  readonly isTooNarrow: boolean;
}

interface Wish {
  readonly layout: Layout;
  readonly least: number;
  readonly ample: number;
}

export const wordsIn = (row: TableRow, layout: Layout): string =>
  wordsOf(cellAt(row, layout), layout) ?? NOT_REPORTED;

function longestWord(text: string, style: Style): number {
  return Math.max(0, ...text.split(' ').map((word) => widthOf(word, style)));
}

/** A head in at most three lines. */
function leastHeadRoom(label: string): number {
  const longest = longestWord(label, HEAD);
  for (let room = longest; ; room += 8) {
    if (linesOf(label, room + 0.1, HEAD).length <= HEAD_LINES) return room;
  }
}

function wishOf(table: Table, layout: Layout): Wish {
  const { column } = layout;
  const isNumber = column.kind === 'number';
  const texts = table.rows.map((row) => wordsIn(row, layout));
  const unit = longestWord(column.unit?.short ?? '', UNIT);
  const head = Math.max(leastHeadRoom(column.label), unit);
  const ampleHead = Math.max(Math.min(MOST_HEAD, widthOf(column.label, HEAD)), unit);
  const isWhole = (text: string) => isNumber && text !== NOT_REPORTED && /^[^a-z]*$/i.test(text);
  const least = texts.map((text) =>
    isWhole(text) ? widthOf(text, CELL) : Math.min(LONGEST_WORD, longestWord(text, CELL)),
  );
  const ample = texts.map((text) => Math.min(MOST, widthOf(text, CELL)));
  return {
    layout,
    least: Math.ceil(Math.max(head, ...least)) + 1,
    ample: Math.ceil(Math.max(head, ampleHead, ...ample)) + 1,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What is left over goes to the texts that would like it; a table of few columns is no wider than it needs. */
export function columnsIn(table: Table, width: number): Columns {
  const wishes = table.columns.flatMap((column, index) =>
    index > 0 && column.hidden ? [] : [wishOf(table, layoutOf(table, column, index))],
  );
  const room = width - GUTTER * (wishes.length - 1);
  const least = sum(wishes.map((wish) => wish.least));
  const wanted = sum(wishes.map((wish) => wish.ample)) - least;
  const part = wanted <= 0 ? 0 : Math.min(1, Math.max(0, room - least) / wanted);
  const spread = Math.min(COLUMN_AIR, Math.max(0, (room - least - wanted) / Math.max(1, wishes.length - 1)));
  let x = 0;
  const columns = wishes.map(({ layout, least: own, ample }) => {
    const drawn = { layout, x, width: own + (ample - own) * part, isRight: layout.column.kind === 'number' };
    x += drawn.width + GUTTER + spread;
    return drawn;
  });
  return {
    columns,
    width: Math.min(width, x - GUTTER - spread),
    isTooNarrow: least + wanted * LEAST_PART > room,
  };
}
