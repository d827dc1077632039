/** The middle of a picture: the chart, or what stands in its place. */
import { pictureHeight } from '../../figure/picture/Picture.tsx';
import type { View } from '../../model/view/index.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { drawPieces } from './pieces.tsx';
import { movedTo } from './svg.ts';
import { tableBlock } from './tableBlock.ts';
import { type Block, paragraph, type TextStyle } from './text.ts';

/** A part that takes the height it is given, between what it needs and what it can use. */
export interface Body {
  readonly least: number;
  readonly natural: number;
  readonly most: number;
  readonly block: (height: number) => Block;
}

const SENTENCE: TextStyle = { size: 17, lineHeight: 24, weight: 400, face: 'sans' };
/** A table in a picture of its own height is not longer than this. */
const LONGEST_TABLE = 1_400;
const LEAST_TABLE = 260;

const fixed = (block: Block): Body => ({
  least: block.height,
  natural: block.height,
  most: block.height,
  block: () => block,
});

export function bodyOf(view: View, width: number, paint: Paint, name: string): Body {
  const { picture, table, empty } = view;
  if (empty) return fixed(paragraph(empty.why, width, SENTENCE, paint.ink));
  if (!picture) {
    const whole = tableBlock(table, width, LONGEST_TABLE, paint);
    return {
      least: Math.min(LEAST_TABLE, whole.height),
      natural: whole.height,
      most: whole.height,
      block: (height) => tableBlock(table, width, height, paint),
    };
  }
  const natural = pictureHeight(picture, width);
  const isTime = picture.form === 'time';
  return {
    least: isTime ? Math.min(natural, Math.max(240, natural * 0.72)) : natural,
    natural,
    most: isTime ? Number.POSITIVE_INFINITY : picture.form === 'bars' ? natural * 1.35 : natural,
    block: (height) => ({
      height,
      draw: (x, y) => [movedTo(x, y, drawPieces({ picture, width, height, paint, name }))],
    }),
  };
}
