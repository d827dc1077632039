/** What stands above the chart: what it shows, and its measure, unit and years. */
import type { View } from '../../model/view/index.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { type Block, paragraph, stacked, type TextStyle } from './text.ts';

const TITLE: TextStyle = { size: 25, lineHeight: 31, weight: 600, face: 'serif' };
const SUBTITLE: TextStyle = { size: 15.5, lineHeight: 21, weight: 400, face: 'sans' };
const SMALLER: TextStyle = { ...TITLE, size: 19, lineHeight: 24 };

/** A title of one of two views is smaller. */
export function headOf(view: View, width: number, paint: Paint, isOneOfTwo: boolean): Block {
  return stacked(
    [
      paragraph(view.title, width, isOneOfTwo ? SMALLER : TITLE, paint.ink),
      paragraph(view.subtitle, width, SUBTITLE, paint.ink2),
    ],
    5,
  );
}
