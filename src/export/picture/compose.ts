/** A picture that stands for itself: title, chart, notes, sources and link in one SVG file of any size. */
import { printPaint } from '../../ui/theme/paint.ts';
import type { Publication } from '../publication.ts';
import { FONT_FACES } from './fonts.ts';
import { layOut } from './layout/fit.ts';
import type { PictureOptions, SizeId } from './options.ts';
import { sheetOf, viewsOf } from './sheet.ts';
import { element, rounded } from './svg.ts';
import { FAMILIES } from './type.ts';

export interface ComposedPicture {
  /** A whole SVG document, fonts included, that refers to nothing outside itself. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const WITH_QR: readonly SizeId[] = ['wide', 'square'];

/** Draws a publication off-screen; nothing of the page or its window has a say in it. Needs a DOM. */
export async function composePicture(
  publication: Publication,
  { size, theme, ground }: PictureOptions,
): Promise<ComposedPicture> {
  const paint = printPaint[theme];
  const sheet = sheetOf(publication, paint, {
    withQr: WITH_QR.includes(size),
    isOnLightPaper: theme === 'light' && ground === 'paper',
  });
  const { width, height, canvas, margin, box } = layOut(sheet, size);
  const views = viewsOf(publication);
  const root = element(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${rounded(canvas.width)} ${rounded(canvas.height)}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-finding',
      'font-family': FAMILIES.sans,
    },
    element('title', { id: 'picture-title' }, views.map(({ title }) => title).join(' · ')),
    element('desc', { id: 'picture-finding' }, views.map(({ finding }) => finding).join(' ')),
    element('style', {}, FONT_FACES),
    ...(ground === 'paper' ? [element('rect', { ...sizeOf(canvas), fill: paint.paper })] : []),
    ...box.draw({ x: margin, y: margin, height: canvas.height - 2 * margin }),
  );
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width,
  height,
});
