/** Texts as boxes. */
import { type Box, column, fixed, gap } from './box.ts';
import { element } from './svg.ts';
import { balancedLinesOf, FAMILIES, linesOf, type Style } from './type.ts';

interface LineSetting {
  readonly style: Style;
  readonly fill: string;
  readonly anchor?: 'start' | 'end' | 'middle';
}

/** A line of text on its baseline. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { style, fill, anchor }: LineSetting,
): SVGElement {
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-size': style.size,
      ...(style.face === 'serif' ? { 'font-family': FAMILIES.serif } : {}),
      ...(style.weight === 400 ? {} : { 'font-weight': style.weight }),
      ...(anchor && anchor !== 'start' ? { 'text-anchor': anchor } : {}),
    },
    text,
  );
}

/** Where the baseline stands in its line: the letters' middle in the middle of it. */
export const baselineIn = ({ line, size }: Style): number => line / 2 + size * 0.34;

export function lines(texts: readonly string[], style: Style, fill: string): Box {
  return fixed(texts.length * style.line, ({ x, y }) =>
    texts.map((text, i) => textLine(text, x, y + i * style.line + baselineIn(style), { style, fill })),
  );
}

export const paragraph = (text: string, width: number, style: Style, fill: string): Box =>
  lines(linesOf(text, width, style), style, fill);

export const heading = (text: string, width: number, style: Style, fill: string): Box =>
  lines(balancedLinesOf(text, width, style), style, fill);

/** Paragraphs with a little air between them; nothing at all where there are none. */
export function paragraphs(
  texts: readonly string[],
  width: number,
  style: Style,
  fill: string,
  between = 3,
): Box {
  return column(
    texts.flatMap((text, i) => [...(i > 0 ? [gap(between)] : []), paragraph(text, width, style, fill)]),
  );
}
