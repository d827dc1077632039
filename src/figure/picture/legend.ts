/** Where the entries of a legend stand, in as many rows as the width asks for. */
import { textWidth } from '../../ui/text/width.ts';
import { TEXT } from './props.ts';

export interface LegendPlace {
  readonly x: number;
  readonly row: number;
}

/** The line before a label, and the room after it. */
export const KEY = 18;
const AFTER = 20;
export const LEGEND_ROW = 22;
const BELOW = 4;

export function placeLegend(labels: readonly string[], width: number): LegendPlace[] {
  let x = 0;
  let row = 0;
  return labels.map((label) => {
    const length = KEY + textWidth(label, TEXT.label, 700);
    if (x > 0 && x + length > width) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += length + AFTER;
    return place;
  });
}

export function legendHeight(labels: readonly string[], width: number): number {
  const rows = 1 + (placeLegend(labels, width).at(-1)?.row ?? 0);
  return rows * LEGEND_ROW + BELOW;
}
