/** A table as part of a picture, for the views that have no other picture. */
import { formatNumber } from '../../model/units.ts';
import type { Cell, Column, Table } from '../../model/view/index.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { svgElement } from './svg.ts';
import { type Block, NOTHING, paragraph, stacked, type TextStyle, widthOf, wrap } from './text.ts';

const HEAD: TextStyle = { size: 12, lineHeight: 16, weight: 700, face: 'sans' };
const CELL: TextStyle = { size: 13, lineHeight: 17, weight: 400, face: 'sans' };
const PAD = 12;
const ROW_GAP = 8;
const NARROWEST = 56;
/** Shares of the width are taken from texts up to this long; longer ones wrap. */
const WIDEST = 190;

const isNumeric = ({ kind }: Column) => kind === 'number' || kind === 'year';

function textOf({ value, text, remark }: Cell, column: Column): string {
  const plain =
    text ??
    (value === null
      ? 'not reported'
      : typeof value === 'number' && column.kind === 'number'
        ? formatNumber(value, column.unit?.decimals ?? 1)
        : String(value));
  return remark && remark !== plain ? `${plain} (${remark})` : plain;
}

const labelOf = ({ label, unit }: Column) => (unit ? `${label} (${unit.short})` : label);

/** Widths that fill the room: what each column would like, scaled to what there is. */
function widthsOf(heads: readonly string[], rows: readonly (readonly string[])[], room: number): number[] {
  const wanted = heads.map((head, i) => {
    const longestWord = Math.max(...head.split(' ').map((word) => widthOf(word, HEAD)));
    const widest = Math.max(longestWord, ...rows.map((row) => widthOf(row[i] ?? '', CELL)));
    return Math.min(WIDEST, Math.max(NARROWEST, widest)) + PAD;
  });
  const sum = wanted.reduce((total, one) => total + one, 0);
  return wanted.map((one) => (one * room) / sum);
}

/** As many rows as the greatest height allows; how many there are besides is said below them. */
export function tableBlock(table: Table, room: number, greatest: number, paint: Paint): Block {
  const at = table.columns.flatMap(({ hidden }, i) => (hidden ? [] : [i]));
  const columns = at.flatMap((i) => table.columns[i] ?? []);
  const heads = columns.map(labelOf);
  const rows = table.rows.map((row) =>
    at.flatMap((i) => {
      const [cell, column] = [row[i], table.columns[i]];
      return cell && column ? [textOf(cell, column)] : [];
    }),
  );
  if (columns.length === 0) return NOTHING;
  const widths = widthsOf(heads, rows, room);
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, one) => sum + one, 0));

  const line = (texts: readonly string[], style: TextStyle, fill: string): Block => {
    const cells = texts.map((text, i) => wrap(text, (widths[i] ?? room) - PAD, style));
    const height = Math.max(...cells.map((lines) => lines.length)) * style.lineHeight + ROW_GAP;
    return {
      height,
      draw: (x, y) => [
        ...cells.flatMap((lines, i) => {
          const column = columns[i];
          const isRight = column !== undefined && isNumeric(column) && i > 0;
          const left = x + (starts[i] ?? 0);
          return lines.map((text, lineNumber) =>
            svgElement(
              'text',
              {
                x: isRight ? left + (widths[i] ?? 0) - PAD : left,
                y: y + ROW_GAP / 2 + lineNumber * style.lineHeight + style.lineHeight * 0.75,
                'text-anchor': isRight ? 'end' : 'start',
                'font-family': "'Source Sans 3', Arial, sans-serif",
                'font-size': style.size,
                'font-weight': style.weight,
                fill,
              },
              [text],
            ),
          );
        }),
        svgElement('line', { x1: x, x2: x + room, y1: y + height, y2: y + height, stroke: paint.rule }),
      ],
    };
  };

  const drawn: Block[] = [line(heads, HEAD, paint.ink2)];
  let height = drawn[0]?.height ?? 0;
  const rest = (left: number) =>
    paragraph(`And ${left} more rows in the table behind the link.`, room, CELL, paint.ink2);
  for (const [i, row] of rows.entries()) {
    const next = line(row, CELL, paint.ink);
    const isLast = i === rows.length - 1;
    if (height + next.height + (isLast ? 0 : CELL.lineHeight) > greatest && i > 0) {
      drawn.push(rest(rows.length - i));
      break;
    }
    drawn.push(next);
    height += next.height;
  }
  return stacked(drawn, 0);
}
