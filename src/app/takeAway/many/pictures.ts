/** All pictures of a collection in one zip, and their words beside them. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { composePicture } from '../../../export/picture/compose.ts';
import { USUAL_PICTURE } from '../../../export/picture/options.ts';
import { toPng } from '../../../export/picture/png.ts';
import { type Collection, type Exhibit, fileNameOf } from '../../../export/publication.ts';
import { sourceLine } from '../../../figure/sourceLine.ts';
import type { View } from '../../../model/view/view.ts';
import { breathe, type OnFigure } from './gather.ts';

/** "03-aid-flows-countries-uzb": sorted by name the files are in the order of the brief. */
export const pictureName = (exhibit: Exhibit, i: number): string =>
  `${String(i + 1).padStart(2, '0')}-${fileNameOf(exhibit.publication.path)}`;

const inWords = ({ title, subtitle, finding, notes, sources }: View): string[] => [
  title,
  subtitle,
  '',
  finding,
  ...notes.map((note) => `Note: ${note}`),
  sourceLine(sources),
];

/** The text that goes with the pictures: whoever opens the zip without the site knows what they show. */
export function captionsOf({ title, link, exhibits }: Collection): string {
  const blocks = exhibits.map((exhibit, i) => {
    const { view, beside, link: own } = exhibit.publication;
    return [
      `${i + 1}. ${pictureName(exhibit, i)}`,
      ...(exhibit.caption === '' ? [] : ['', exhibit.caption]),
      '',
      ...inWords(view),
      ...(beside ? ['', 'Beside it:', ...inWords(beside)] : []),
      own,
    ].join('\n');
  });
  return `${[`${title}\n${link}`, ...blocks].join('\n\n\n')}\n`;
}

/** A PNG (two pixels for one) and an SVG of each figure, and captions.txt. Throws with the reason. */
export async function toPictures(collection: Collection, onFigure: OnFigure): Promise<Blob> {
  const files: Zippable = { 'captions.txt': strToU8(captionsOf(collection)) };
  const { exhibits } = collection;
  for (const [i, exhibit] of exhibits.entries()) {
    onFigure(i, exhibits.length);
    await breathe();
    const picture = await composePicture(exhibit.publication, USUAL_PICTURE);
    const made = await toPng(picture, 2);
    if (!made.ok) throw new Error(made.reason);
    const name = pictureName(exhibit, i);
    // A PNG is packed already.
    files[`${name}.png`] = [new Uint8Array(await made.png.arrayBuffer()), { level: 0 }];
    files[`${name}.svg`] = strToU8(picture.svg);
  }
  onFigure(exhibits.length, exhibits.length);
  return new Blob([zipSync(files)], { type: 'application/zip' });
}
