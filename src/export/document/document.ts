/** A collection as a Word document: pictures with captions and text alternatives, findings, notes, sources, links. */
import type { PictureMaker } from '../pictureMaker.ts';
import type { Collection } from '../publication.ts';
import { xmlText } from '../slides/xmlText.ts';
import { endOf, figureOf, headOf } from './parts.ts';
import { type Library, makers } from './pieces.ts';
import { SMALL, styles } from './styles.ts';

const AUTHOR = 'Sea to Steppe';
/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1417;

function footerOf({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Library) {
  const children = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES].map(
    (child) => new TextRun({ children: [child] }),
  );
  return new Footer({
    children: [new Paragraph({ style: SMALL, alignment: AlignmentType.RIGHT, children })],
  });
}

/** A4, one picture of a text column for each exhibit. */
export async function toDocument(collection: Collection, pictureOf: PictureMaker): Promise<Blob> {
  const docx = await import('docx');
  const make = makers(docx);
  const figures = [];
  for (const [i, exhibit] of collection.exhibits.entries()) {
    figures.push(...(await figureOf(collection, exhibit, i + 1, make, pictureOf)));
  }
  const document = new docx.Document({
    title: xmlText(collection.title),
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles,
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: footerOf(docx) },
        children: [...headOf(collection, make), ...figures, ...endOf(collection.exhibits, make)],
      },
    ],
  });
  return docx.Packer.toBlob(document);
}
