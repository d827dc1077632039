/** Paragraphs of the document, made with the library once it is loaded. */
import type { Paragraph } from 'docx';
import type { MadePicture } from '../pictureMaker.ts';
import { webLink } from '../slides/words.ts';
import { xmlText } from '../slides/xmlText.ts';
import { CAPTION, PICTURE, SMALL } from './styles.ts';

export type Library = typeof import('docx');

/** A4 with margins of 2.5 cm leaves 16 cm, in pixels of 1/96 inch. */
const TEXT_WIDTH = 605;
/** Leaves room for heading and caption on the same page. */
const MOST_HEIGHT = 690;

type HeadingLevel = 'Title' | 'Heading1' | 'Heading2';

/** Makes the paragraphs that the document is built from. Texts may hold anything: what XML does not allow is left out. */
export function makers(docx: Library) {
  const { ExternalHyperlink, ImageRun, Paragraph, SimpleField, TextRun } = docx;
  const run = (text: string) => new TextRun(xmlText(text));
  const linked = (link: string) => {
    const url = webLink(xmlText(link));
    if (!url) return run(link);
    return new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] });
  };
  return {
    heading: (text: string, level: HeadingLevel): Paragraph =>
      new Paragraph({ heading: level, children: [run(text)] }),

    /** Lines of a text become lines of the paragraph. */
    text: (text: string, style?: string): Paragraph => {
      const children = text
        .split(/\r?\n/)
        .map((line, i) => new TextRun({ text: xmlText(line), ...(i > 0 && { break: 1 }) }));
      return new Paragraph({ ...(style !== undefined && { style }), children });
    },

    /** The link is its own text, so that it can be read on paper. */
    link: (before: string, link: string, after = ''): Paragraph =>
      new Paragraph({ style: SMALL, children: [run(before), linked(link), run(after)] }),

    /** As wide as the text, unless it would be too tall for a page. */
    picture: ({ png, width, height }: MadePicture, name: string, alt: string): Paragraph => {
      const scale = Math.min(TEXT_WIDTH / width, MOST_HEIGHT / height);
      const image = new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name, title: '', description: xmlText(alt) },
      });
      return new Paragraph({ style: PICTURE, keepNext: true, children: [image] });
    },

    /** "Figure 1. …", counted by Word, so that a figure that is moved is numbered anew. */
    caption: (number: number, title: string, subtitle: string): Paragraph => {
      const count = new SimpleField('SEQ Figure \\* ARABIC', String(number));
      const plain = new TextRun({ text: xmlText(` ${subtitle}`), bold: false });
      return new Paragraph({ style: CAPTION, children: [run('Figure '), count, run(`. ${title}`), plain] });
    },
  };
}

export type Makers = ReturnType<typeof makers>;
