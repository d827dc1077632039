/** The parts of the document: its head, each figure, the notes and the sources. */
import type { Paragraph } from 'docx';
import { sourceInWords } from '../../figure/sourceLine.ts';
import type { PictureMaker } from '../pictureMaker.ts';
import type { SourceInFull } from '../provenance.ts';
import type { Collection, Exhibit } from '../publication.ts';
import { wordsOf } from '../slides/words.ts';
import type { Makers } from './pieces.ts';
import { SMALL } from './styles.ts';

/** A figure that stands alone under its own title needs no head: its heading is the document's. */
const isItsOwnHead = ({ title, exhibits: [only, ...others] }: Collection): boolean =>
  only !== undefined && others.length === 0 && title === wordsOf(only.publication).title;

export function headOf(collection: Collection, make: Makers): Paragraph[] {
  const { title, link, exhibits } = collection;
  if (isItsOwnHead(collection)) return [];
  const versions = [...new Set(exhibits.map(({ publication }) => publication.version))];
  const data = versions.length > 0 ? ` Data ${versions.join(', ')}.` : '';
  return [make.heading(title, 'Title'), make.link('Sea to Steppe. ', link, `.${data}`)];
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * Heading, picture, numbered caption, what the analyst and the view say of it, and the link. The picture bears notes
 * and sources; as text they stand at the end, where they can be copied and read aloud.
 */
export async function figureOf(
  collection: Collection,
  { publication, caption }: Exhibit,
  number: number,
  make: Makers,
  pictureOf: PictureMaker,
): Promise<Paragraph[]> {
  const { view, beside } = publication;
  const { title, subtitle, finding, link, version } = wordsOf(publication);
  const heading = beside ? title : (view.headline ?? title);
  return [
    make.heading(heading, isItsOwnHead(collection) ? 'Title' : 'Heading1'),
    make.picture(await pictureOf(publication, 'column'), `Figure ${number}`, finding),
    make.caption(number, sentence(title), sentence(subtitle)),
    ...(caption === '' ? [] : [make.text(caption)]),
    make.text(finding),
    make.link('The figure with its table: ', link, `. Data ${version}.`),
  ];
}

const sourceText = (source: SourceInFull): string =>
  [`${sentence(sourceInWords(source))} ${sentence(source.citation)}`, source.caveats]
    .filter(Boolean)
    .join(' ');

/** The notes of every figure with what it is drawn from, then each source once, with its citation. */
export function endOf(exhibits: readonly Exhibit[], make: Makers): Paragraph[] {
  if (exhibits.length === 0) return [];
  const words = exhibits.map(({ publication }) => wordsOf(publication));
  const notes = words.flatMap(({ notes, sourceLine }, i) => [
    ...(exhibits.length > 1 ? [make.heading(`Figure ${i + 1}`, 'Heading2')] : []),
    ...[...notes, sourceLine].map((text) => make.text(text, SMALL)),
  ]);
  const sources = new Map(words.flatMap((one) => one.sources.map((source) => [source.id, source] as const)));
  return [
    make.heading('Notes', 'Heading1'),
    ...notes,
    ...(sources.size > 0 ? [make.heading('Sources', 'Heading1')] : []),
    ...[...sources.values()].map((source) => make.text(sourceText(source), SMALL)),
  ];
}
