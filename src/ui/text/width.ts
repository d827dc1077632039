import { advances } from './advances.ts';

export type Weight = 400 | 600 | 700;

/** What a face's characters measure: at weights 400 and 700, in thousandths of the font size. */
export interface Measures {
  readonly advances: Readonly<Record<string, readonly [regular: number, bold: number]>>;
  /** About a lower-case letter, for the accented letters and symbols the table leaves out. */
  readonly other: readonly [regular: number, bold: number];
  /** The weight axis bends: how far the letters of 600 are from 400's widths to 700's. */
  readonly semibold: number;
}

const SANS: Measures = { advances, other: [500, 530], semibold: 0.51 };

/**
 * The width in px of a run of Source Sans 3, without a DOM to measure it in. Kerning is ignored, which
 * makes it a little generous: right for deciding whether a label fits.
 */
export const textWidth = (text: string, size: number, weight: Weight = 400): number =>
  measuredWidth(text, size, weight, SANS);

/** The same in any face. */
export function measuredWidth(text: string, size: number, weight: Weight, measures: Measures): number {
  const towardsBold = { 400: 0, 600: measures.semibold, 700: 1 }[weight];
  let thousandths = 0;
  for (const character of withoutAccents(text)) {
    const [regular, bold] = measures.advances[character] ?? measures.other;
    thousandths += regular + (bold - regular) * towardsBold;
  }
  return (thousandths * size) / 1000;
}

const PLAIN = /^[ -~]*$/;

/** An accent adds nothing to a letter's width, so é is measured as e. */
function withoutAccents(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{Mn}/gu, '');
}
