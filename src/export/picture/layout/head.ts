/** The strong rule, the title and the subtitle of a view. */
import { type Box, column, fixed, gap } from '../box.ts';
import { heading } from '../paragraph.ts';
import type { Part, Sheet } from '../sheet.ts';
import { element } from '../svg.ts';
import { STYLES, type Style } from '../type.ts';

/** A rule across a box, with its lower edge at the foot of its height. */
export const rule = (width: number, thickness: number, fill: string): Box =>
  fixed(thickness, ({ x, y }) => [element('rect', { x, y, width, height: thickness, fill })]);

export function headOf(
  { title, subtitle }: Part,
  { paint }: Sheet,
  width: number,
  titleStyle: Style = STYLES.title,
): Box {
  return column([
    rule(width, 2, paint.ink),
    gap(12),
    heading(title, width, titleStyle, paint.ink),
    gap(3),
    heading(subtitle, width, STYLES.subtitle, paint.ink2),
  ]);
}
