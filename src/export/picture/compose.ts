/**
 * The publishable picture: one self-contained SVG of a view, the same at any size of the window. Title, subtitle,
 * chart with its labels, notes, source with licence, data version and the exact link are in it, and the fonts too.
 */
import { printPaint } from '../../ui/theme/paint.ts';
import type { Publication } from '../publication.ts';
import { FACES } from './fonts.ts';
import { type PictureOptions, SIZES, type SizeId } from './options.ts';
import { layOut, type Sheet } from './sheet.ts';
import { svgElement } from './svg.ts';

export interface ComposedPicture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const WITH_QR: readonly SizeId[] = ['wide', 'square'];
/** The preview is seen small: it is drawn on a smaller sheet, so that its letters are larger. */
const ENLARGED: Readonly<Partial<Record<SizeId, number>>> = { preview: 1.5, square: 1.12, wide: 1.1 };
/** What does not fit is laid out on a larger sheet of the same shape, step by step. */
const STEP = 1.06;
const MARGIN = 36;

/** The first sheet that holds everything; the last resort is as tall as it must be. */
function sheetFor(publication: Publication, { size, theme }: PictureOptions): Sheet {
  const { width, height } = SIZES[size];
  const shared = {
    publication,
    paint: printPaint[theme],
    withQr: WITH_QR.includes(size),
    isPreview: size === 'preview',
  };
  const enlarged = ENLARGED[size] ?? 1;
  for (let step = 1 / enlarged; step < 4; step *= STEP) {
    const asked = {
      ...shared,
      margin: MARGIN,
      width: width * step,
      height: height === null ? null : height * step,
    };
    const sheet = layOut(asked);
    if (sheet) return sheet;
  }
  return (
    layOut({ ...shared, margin: MARGIN, width: width * 2, height: null }) ?? {
      width,
      height: width,
      draw: () => [],
    }
  );
}

/** @param publication what is drawn; `beside` stands beside or below it */
export async function composePicture(
  publication: Publication,
  options: PictureOptions,
): Promise<ComposedPicture> {
  const { width, height } = SIZES[options.size];
  const paint = printPaint[options.theme];
  const sheet = sheetFor(publication, options);
  const whole = { width, height: height ?? Math.round((sheet.height * width) / sheet.width) };
  const { view, beside } = publication;
  const ground =
    options.ground === 'paper'
      ? [svgElement('rect', { width: sheet.width, height: sheet.height, fill: paint.paper })]
      : [];
  const root = svgElement(
    'svg',
    {
      ...whole,
      viewBox: `0 0 ${Math.round(sheet.width * 100) / 100} ${Math.round(sheet.height * 100) / 100}`,
      role: 'img',
      'aria-labelledby': 'title finding',
    },
    [
      svgElement('title', { id: 'title' }, [view.title]),
      svgElement('desc', { id: 'finding' }, [[view.finding, beside?.finding].filter(Boolean).join(' ')]),
      svgElement('style', {}, [FACES]),
      ...ground,
      svgElement('rect', {
        x: MARGIN,
        y: MARGIN,
        width: sheet.width - 2 * MARGIN,
        height: 2,
        fill: paint.ink,
      }),
      ...sheet.draw(),
    ],
  );
  return { svg: new XMLSerializer().serializeToString(root), ...whole };
}
