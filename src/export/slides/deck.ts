/** A presentation in the making: the library's, and what it cannot write itself, put in when it is finished. */
import type Presentation from 'pptxgenjs';
import { FONT, hexOf } from './chart/paint.ts';
import type { PlacedChart } from './chart/spec.ts';
import type { Box } from './grid.ts';
import { xmlText } from './xmlText.ts';

const AUTHOR = 'Sea to Steppe';
/** 16:9, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const LEFT = 0.6;
export const WIDTH = SLIDE.width - 2 * LEFT;
/** A title of two lines, and one that needs no more than one. */
export const TITLE_BOX: Box = { x: LEFT, y: 0.36, w: WIDTH, h: 0.92 };
export const SHORT_TITLE_BOX: Box = { ...TITLE_BOX, h: 0.52 };
/** Above the edge of the slide: read by screen readers and the outline, not seen beside a picture's own title. */
const UNSEEN: Box = { ...TITLE_BOX, y: -1.1 };

export type Slide = ReturnType<Presentation['addSlide']>;
const LAYOUTS = {
  figure: 'Figure',
  short: 'Figure with a short title',
  picture: 'Picture',
  cover: 'Cover',
} as const;
type LayoutName = keyof typeof LAYOUTS;

export interface Deck {
  readonly presentation: Presentation;
  /** In the order in which they are added. */
  readonly charts: PlacedChart[];
  readonly tables: string[];
}

const TITLES: Readonly<Record<LayoutName, Box>> = {
  figure: TITLE_BOX,
  short: SHORT_TITLE_BOX,
  picture: UNSEEN,
  cover: { x: LEFT + 0.4, y: 1.8, w: WIDTH - 0.8, h: 2 },
};

function defineLayout(presentation: Presentation, layout: LayoutName): void {
  const isPicture = layout === 'picture';
  presentation.defineSlideMaster({
    title: LAYOUTS[layout],
    background: { color: isPicture ? hexOf('paper') : 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...TITLES[layout],
            margin: 0,
            align: 'left',
            valign: 'bottom',
            fontFace: FONT,
            color: hexOf('ink'),
          },
          text: '',
        },
      },
    ],
    ...(layout === 'cover' || isPicture
      ? {}
      : {
          slideNumber: {
            x: LEFT + WIDTH - 0.6,
            y: 7.08,
            w: 0.6,
            h: 0.24,
            align: 'right',
            fontFace: FONT,
            fontSize: 9,
            color: hexOf('ink2'),
            margin: 0,
            valign: 'bottom',
          },
        }),
  });
}

export async function openDeck(title: string): Promise<Deck> {
  const { default: Library } = await import('pptxgenjs');
  const presentation = new Library();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = xmlText(title);
  presentation.author = AUTHOR;
  presentation.company = AUTHOR;
  presentation.subject = '';
  presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const layout of ['figure', 'short', 'picture', 'cover'] as const) defineLayout(presentation, layout);
  return { presentation, charts: [], tables: [] };
}

/** A slide with its title, which every slide has. @param notes paragraphs below it */
export function addSlide(
  { presentation }: Deck,
  layout: LayoutName,
  title: { readonly text: string; readonly size: number },
  notes: readonly string[],
): Slide {
  const slide = presentation.addSlide({ masterName: LAYOUTS[layout] });
  const run = { text: xmlText(title.text), options: { fontSize: title.size, bold: true } };
  slide.addText([run], { placeholder: 'title' });
  if (notes.length > 0) slide.addNotes(xmlText(notes.join('\n')));
  return slide;
}
