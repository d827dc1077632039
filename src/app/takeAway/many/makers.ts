/** What a collection can be made into. The libraries behind it are loaded when they are asked for. */
import type { PictureMaker } from '../../../export/pictureMaker.ts';
import type { Collection } from '../../../export/publication.ts';
import { breathe, type OnFigure } from './gather.ts';

export interface Maker {
  readonly id: string;
  readonly label: string;
  /** What is made, in a sentence: "The PowerPoint file was not made". */
  readonly noun: string;
  readonly extension: string;
  readonly make: (collection: Collection, onFigure: OnFigure) => Promise<Blob>;
}

/** What the browser says of a part that did not arrive is no sentence for readers. */
async function arrived<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    throw new Error('a part of this site could not be loaded: check the connection');
  }
}

/** A picture maker that tells how many pictures it has made. */
function counting(pictureOf: PictureMaker, of: number, onFigure: OnFigure): PictureMaker {
  let done = 0;
  return async (publication, size) => {
    onFigure(Math.min(done, of), of);
    await breathe();
    const picture = await pictureOf(publication, size);
    done += 1;
    onFigure(Math.min(done, of), of);
    return picture;
  };
}

export const MAKERS: readonly Maker[] = [
  {
    id: 'slides',
    label: 'PowerPoint',
    noun: 'PowerPoint file',
    extension: 'pptx',
    make: async (collection, onFigure) => {
      const [{ toSlides }, { pictureOf }] = await arrived(
        Promise.all([import('../../../export/slides/slides.ts'), import('../pictureMaker.ts')]),
      );
      return toSlides(collection, counting(pictureOf, collection.exhibits.length, onFigure));
    },
  },
  {
    id: 'document',
    label: 'Word',
    noun: 'Word file',
    extension: 'docx',
    make: async (collection, onFigure) => {
      const [{ toDocument }, { pictureOf }] = await arrived(
        Promise.all([import('../../../export/document/document.ts'), import('../pictureMaker.ts')]),
      );
      return toDocument(collection, counting(pictureOf, collection.exhibits.length, onFigure));
    },
  },
  {
    id: 'pictures',
    label: 'Pictures (zip)',
    noun: 'zip of pictures',
    extension: 'zip',
    make: async (collection, onFigure) => {
      const { toPictures } = await arrived(import('./pictures.ts'));
      return toPictures(collection, onFigure);
    },
  },
];
