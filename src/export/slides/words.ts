/** What is said beside a chart: title, notes, sources and the words of the speaker. */
import { eventInWords } from '../../figure/annotations/words.ts';
import { sourceInWords, sourceLine } from '../../figure/sourceLine.ts';
import { nameOf } from '../../model/places.ts';
import type { Picture } from '../../model/view/picture.ts';
import { type Provenance, provenanceOf } from '../provenance.ts';
import type { Exhibit, Publication } from '../publication.ts';
import { besideTitle } from './besideTitle.ts';

export interface Words extends Provenance {
  /** Sources with licences, and the data version, in one line. */
  readonly sourceLine: string;
}

/** Of both views where two stand beside each other, each thing once. */
export function wordsOf(publication: Publication): Words {
  const { view, beside } = publication;
  const provenance = provenanceOf(publication);
  return {
    ...provenance,
    title: beside ? besideTitle(view.title, beside.title) : view.title,
    sourceLine: sourceLine(provenance.sources.map(({ id }) => id)),
  };
}

const NEXT = 'The policies and events of these years are on the next slide.';
/** Of the strip under the years of a picture. */
const OF_THE_STRIP = /^(Bands:|Ticks:|A (flat|hollow) tick)/;

/** The notes as a native chart needs them: it has no hatching, and no strip of events under its years. */
export function chartNotes({ notes }: Words, publication: Publication): string[] {
  const said = notes
    .filter((note) => !OF_THE_STRIP.test(note))
    .map((note) => note.replace(/^Hatched:/, 'Without a bar:'));
  return hasEvents(publication) ? [NEXT, ...said] : said;
}

/** Whether policies or events stand under the years of the picture, which a native chart cannot show. */
export const hasEvents = ({ view, beside }: Publication): boolean =>
  [view, beside].some((one) => annotationsOf(one?.picture ?? null).length > 0);

/** Policies and events of the years shown, a line each. */
function annotationsOf(picture: Picture | null): string[] {
  if (picture?.form !== 'time' || !picture.annotations) return [];
  const { eras, events } = picture.annotations;
  return [
    ...eras.map(({ actor, label, when }) => `${nameOf(actor)}, ${when}: ${label}`),
    ...events.map(eventInWords),
  ];
}

/** The paragraphs below a slide: everything a speaker may be asked for. */
export function speakerNotes({ publication, caption }: Exhibit): string[] {
  const { finding, notes, sources, link, version } = wordsOf(publication);
  const { view, beside } = publication;
  const section = (head: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : ['', head, ...texts];
  const beyond = [view, beside].flatMap((one) => annotationsOf(one?.picture ?? null));
  return [
    finding,
    ...(caption === '' ? [] : ['', caption]),
    ...section('Notes', notes),
    ...section('Policies and events', [...new Set(beyond)]),
    ...section(
      sources.length > 1 ? 'Sources' : 'Source',
      sources.flatMap((source) => [
        `${sourceInWords(source)}. ${source.citation}`,
        ...(source.caveats === '' ? [] : [source.caveats]),
      ]),
    ),
    '',
    `The figure with its table: ${link}`,
    `Data version ${version}`,
  ];
}

/** A link that a program may follow from a slide or a page; null for anything but the web. */
export const webLink = (link: string): string | null => (/^https?:\/\//i.test(link) ? link : null);
