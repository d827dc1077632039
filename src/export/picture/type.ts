/** The type of a picture, and its texts in lines. Sizes are in pixels of the canvas it is laid out on. */
import { serifWidth } from '../../ui/text/serifWidth.ts';
import { textWidth, type Weight } from '../../ui/text/width.ts';

export interface Style {
  readonly face: 'sans' | 'serif';
  readonly size: number;
  readonly weight: Weight;
  /** From one baseline to the next. */
  readonly line: number;
}

export const FAMILIES = {
  sans: "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Georgia, serif",
} as const;

export const STYLES = {
  title: { face: 'serif', size: 25, weight: 600, line: 31 },
  /** In one text column, and where two views share the width. */
  smallTitle: { face: 'serif', size: 21, weight: 600, line: 26 },
  subtitle: { face: 'sans', size: 15, weight: 400, line: 21 },
  sentence: { face: 'sans', size: 16, weight: 400, line: 24 },
  small: { face: 'sans', size: 12, weight: 400, line: 16 },
  name: { face: 'serif', size: 13.5, weight: 600, line: 18 },
} as const satisfies Record<string, Style>;

export function widthOf(text: string, { face, size, weight }: Style): number {
  return (face === 'serif' ? serifWidth : textWidth)(text, size, weight);
}

/** Where a line of an address may end without a hyphen that would not belong to it. */
const AFTER_SIGN = /(?<=[/?&=.,_-])/;

/**
 * Lines no wider than the room. What has no spaces (an address, a very long word) is broken after its signs, and
 * within a word only where even a piece of it is too wide.
 */
export function linesOf(text: string, room: number, style: Style): string[] {
  const space = widthOf(' ', style);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  // Widths add up, so that each piece is measured once.
  const add = (piece: string, width: number, glue: '' | ' ') => {
    const longer = taken + (glue === '' ? 0 : space) + width;
    if (line === '') [line, taken] = [piece, width];
    else if (longer <= room) [line, taken] = [line + glue + piece, longer];
    else {
      lines.push(line);
      [line, taken] = [piece, width];
    }
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const width = widthOf(word, style);
    if (width <= room) {
      add(word, width, ' ');
      continue;
    }
    let glue: '' | ' ' = ' ';
    for (const piece of word.split(AFTER_SIGN)) {
      for (const part of widthOf(piece, style) <= room ? [piece] : [...piece]) {
        add(part, widthOf(part, style), glue);
        glue = '';
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As many lines, but the last of them no mere word: for titles. */
export function balancedLinesOf(text: string, room: number, style: Style): string[] {
  const lines = linesOf(text, room, style);
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined || widthOf(last, style) > room * 0.4) return lines;
  for (let narrower = room * 0.98; narrower > room * 0.5; narrower -= room * 0.02) {
    const tried = linesOf(text, narrower, style);
    if (tried.length > lines.length) break;
    if (widthOf(tried.at(-1) ?? '', style) > room * 0.4) return tried;
  }
  return lines;
}
