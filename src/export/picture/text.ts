/** Lines of text of a given width. Long words and links break where they must: nothing is cut. */
import { textWidth } from '../../ui/text/width.ts';
import { SANS, SERIF } from './fonts.ts';
import { svgElement } from './svg.ts';

export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600 | 700;
  readonly face: 'sans' | 'serif';
}

/** Source Serif at 600 is this much wider than the bold sans, at the most. */
const SERIF_TO_SANS = 1.1;

export function widthOf(text: string, { size, weight, face }: TextStyle): number {
  return face === 'serif' ? textWidth(text, size, 700) * SERIF_TO_SANS : textWidth(text, size, weight);
}

/** The pieces of a word that is wider than a line, each as long as fits. */
function broken(word: string, width: number, style: TextStyle): string[] {
  if (widthOf(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

export function wrap(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width, style);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** A part of the picture with a height of its own. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => Element[];
}

export const NOTHING: Block = { height: 0, draw: () => [] };

export function paragraph(text: string, width: number, style: TextStyle, fill: string): Block {
  const { size, lineHeight, weight, face } = style;
  const lines = wrap(text, width, style);
  const attributes = {
    'font-family': face === 'serif' ? SERIF : SANS,
    'font-size': size,
    'font-weight': weight,
    fill,
  };
  return {
    height: lines.length * lineHeight,
    draw: (x, y) =>
      lines.map((line, i) =>
        svgElement('text', { x, y: y + i * lineHeight + (lineHeight + size * 0.68) / 2, ...attributes }, [
          line,
        ]),
      ),
  };
}

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    draw: (x, y) => {
      let at = y;
      return shown.flatMap(({ height, draw }) => {
        const drawn = draw(x, at);
        at += height + gap;
        return drawn;
      });
    },
  };
}
