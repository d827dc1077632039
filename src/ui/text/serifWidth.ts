/** Apart from the sans, because only exported pictures set the serif without a DOM. */
import { serifAdvances } from './serifAdvances.ts';
import { type Measures, measuredWidth, type Weight } from './width.ts';

const SERIF: Measures = { advances: serifAdvances, other: [530, 560], semibold: 0.48 };

/** The width in px of a run of Source Serif 4, at the optical size of headings. */
export const serifWidth = (text: string, size: number, weight: Weight = 400): number =>
  measuredWidth(text, size, weight, SERIF);
