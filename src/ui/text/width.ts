import { advances } from './advances.ts';

// The weight axis bends: by 600 the letters are only half the way from 400's widths to 700's.
const TOWARDS_BOLD = { 400: 0, 600: 0.51, 700: 1 } as const;

/** About a lower-case letter, for the accented letters and symbols the table leaves out. */
const OTHER_REGULAR = 500;
const OTHER_BOLD = 530;

/**
 * The width in px of a run of Source Sans 3, without a DOM to measure it in. Kerning is ignored, which
 * makes it a little generous: right for deciding whether a label fits.
 */
export function textWidth(text: string, size: number, weight: 400 | 600 | 700 = 400): number {
  const towardsBold = TOWARDS_BOLD[weight];
  let thousandths = 0;
  for (const character of withoutAccents(text)) {
    const [regular, bold] = advances[character] ?? [OTHER_REGULAR, OTHER_BOLD];
    thousandths += regular + (bold - regular) * towardsBold;
  }
  return (thousandths * size) / 1000;
}

/** An accent adds nothing to a letter's width, so é is measured as e. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}
