/** Long rankings where there is little height: their groups in columns beside one another, on one scale. */
import type { BarsPicture } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { TEXT } from '../props.ts';
import {
  type BarRow,
  type BarsLayout,
  barRowsOf,
  barsHeight,
  heightOfRows,
  labelLines,
  layoutBars,
} from './layout.ts';

export interface BarsColumn {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly layout: BarsLayout;
}

const GAP = 28;
const LEAST_PLOT = 140;
const MOST_COLUMNS = 3;
/** Fewer bars than these in a column look lost. */
const FEWEST_ROWS = 6;
/** Rows so close that their labels just do not touch: of one line, and of two. */
const TIGHT = 20;
const TIGHT_TWO_LINES = 29;
const LOOSE = 60;

const widthOf = (width: number, count: number): number => (width - GAP * (count - 1)) / count;

/** A group is never divided. */
function filled(groups: readonly BarRow[][], most: number): BarRow[][] {
  const columns: BarRow[][] = [];
  for (const group of groups) {
    const last = columns.at(-1);
    if (last && last.length + group.length <= most) last.push(...group);
    else columns.push([...group]);
  }
  return columns;
}

/** Columns as even as the groups allow, in reading order: down, then right. */
function dividedInto(picture: BarsPicture, count: number): BarRow[][] {
  const groups = picture.groups.map((group) => barRowsOf({ ...picture, groups: [group] }));
  const total = barRowsOf(picture).length;
  for (let most = Math.ceil(total / count); most < total; most += 1) {
    const columns = filled(groups, most);
    if (columns.length <= count) return columns;
  }
  return [groups.flat()];
}

interface Division {
  readonly columns: readonly BarRow[][];
  readonly rows: number;
  readonly width: number;
  readonly leastHeight: number;
}

/** The heads of groups stand beside the plot and never on its lines. */
function hasRoom({ rows, plot, labelRoom }: BarsLayout): boolean {
  const heads = rows.filter(({ bar }) => bar === null);
  const widest = Math.max(0, ...heads.map(({ label }) => textWidth(label, TEXT.label, 700)));
  return plot.width >= LEAST_PLOT && widest <= labelRoom - 4;
}

function divisionsOf(picture: BarsPicture, width: number): Division[] {
  return Array.from({ length: MOST_COLUMNS }, (_, i) => i + 1).flatMap((count) => {
    const own = widthOf(width, count);
    const columns = count === 1 ? [barRowsOf(picture)] : dividedInto(picture, count);
    const rows = Math.max(0, ...columns.map(({ length }) => length));
    const layout = layoutBars(picture, own, barsHeight(picture));
    const isWorthwhile = columns.length === count && rows >= FEWEST_ROWS;
    if (count > 1 && !(isWorthwhile && hasRoom(layout))) return [];
    const hasTwoLines = layout.rows.some(({ bar, label }) => bar && labelLines(label, layout).length > 1);
    return [
      { columns, rows, width: own, leastHeight: heightOfRows(rows, hasTwoLines ? TIGHT_TWO_LINES : TIGHT) },
    ];
  });
}

/** The least height in which every label can be read. */
export const barsLeastHeight = (picture: BarsPicture, width: number): number =>
  Math.min(...divisionsOf(picture, width).map(({ leastHeight }) => leastHeight));

/** More than this only sets the bars farther apart. */
export const barsMostHeight = (picture: BarsPicture): number =>
  heightOfRows(barRowsOf(picture).length, LOOSE);

/** As few columns as the height allows. */
export function columnsOf(picture: BarsPicture, width: number, height: number): BarsColumn[] {
  const divisions = divisionsOf(picture, width).sort((a, b) => a.columns.length - b.columns.length);
  const lowest = divisions.reduce((a, b) => (b.leastHeight < a.leastHeight ? b : a));
  const division = divisions.find(({ leastHeight }) => leastHeight <= height) ?? lowest;
  const { columns, rows, width: own } = division;
  const band = (height - heightOfRows(0, 0)) / Math.max(1, rows);
  return columns.map((column, i) => {
    const ownHeight = heightOfRows(column.length, band);
    return {
      x: Math.round(i * (own + GAP)),
      width: own,
      height: ownHeight,
      layout: layoutBars(picture, own, ownHeight, column),
    };
  });
}
