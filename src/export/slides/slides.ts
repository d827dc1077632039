/** A collection as a PowerPoint deck with native, editable charts. */
import type { PictureMaker } from '../pictureMaker.ts';
import type { Collection } from '../publication.ts';
import { addSlide, type Deck, LEFT, openDeck, WIDTH } from './deck.ts';
import { addExhibit } from './exhibitSlides.ts';
import { finish } from './finish.ts';
import { sizeThatFits } from './fitting.ts';
import { addLink, addText } from './pieces.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const COVER_SIZES = [44, 40, 36, 32, 28, 24] as const;

function addCover(deck: Deck, { title, link, exhibits }: Collection): void {
  const width = WIDTH - 0.8;
  const size = sizeThatFits(title, width / 1.06, 3, COVER_SIZES);
  const slide = addSlide(deck, 'cover', { text: title, size }, []);
  const x = LEFT + 0.4;
  slide.addShape('line', { x, y: 4.05, w: width, h: 0, line: { color: '1B1D22', width: 1.5 } });
  const count = exhibits.length === 0 ? 'No figures' : `${exhibits.length} figures`;
  const versions = [...new Set(exhibits.map(({ publication }) => publication.version))];
  const data = versions.length > 0 ? `. Data ${versions.join(', ')}` : '';
  addText(
    slide,
    `Sea to Steppe. ${count}${data}.`,
    { x, y: 4.25, w: width, h: 0.4 },
    {
      size: 18,
      colour: 'ink2',
    },
  );
  addLink(slide, link, { x, y: 4.7, w: width, h: 0.4 }, { size: 14 }, 'Opens these figures');
}

/**
 * A slide an exhibit, 16:9, with a cover where there are several. Pictures are made only for what has no native
 * chart or table.
 */
export async function toSlides(collection: Collection, pictureOf: PictureMaker): Promise<Blob> {
  const deck = await openDeck(collection.title);
  if (collection.exhibits.length !== 1) addCover(deck, collection);
  for (const exhibit of collection.exhibits) await addExhibit(deck, exhibit, pictureOf);
  const written = await deck.presentation.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('the library did not write bytes');
  return new Blob([finish(written, deck)], { type: TYPE });
}
