/** The slides of one exhibit: title, subtitle, caption, chart, notes, source and link. */
import type { PictureMaker } from '../pictureMaker.ts';
import type { Exhibit, Publication } from '../publication.ts';
import type { ChartSpec } from './chart/spec.ts';
import { chartsOf, contentOf } from './content.ts';
import { addSlide, type Deck, LEFT, SHORT_TITLE_BOX, SLIDE, type Slide, TITLE_BOX, WIDTH } from './deck.ts';
import { lineCount, textHeight, thatFit, titleLines, titleSize } from './fitting.ts';
import { type Box, gridOf, halvesOf, pagesOf } from './grid.ts';
import { addChart, addLink, addPicture, addTable, addText } from './pieces.ts';
import { chartNotes, hasEvents, speakerNotes, type Words, wordsOf } from './words.ts';

const SUBTITLE = 14;
const CAPTION = 15;
const SMALL = 10;
const NOTE_LINES = 4;
const BOTTOM = SLIDE.height - 0.18;
const MORE = 'Further notes are below the slide, with the sources in full.';

/** Notes as far as there is room for whole ones; the speaker notes have all of them. */
function shownNotes(notes: readonly string[]): string {
  const all = thatFit(notes, WIDTH, SMALL, NOTE_LINES);
  if (all.length === notes.length) return all.join('\n');
  return [...thatFit(notes, WIDTH, SMALL, NOTE_LINES - 1), MORE].join('\n');
}

const heightOf = (text: string, size: number) =>
  text === '' ? 0 : text.split('\n').reduce((sum, line) => sum + textHeight(line, WIDTH, size), 0);

/** What stands below the chart, from the edge up. @returns where it begins */
function addFoot(slide: Slide, words: Words, publication: Publication): number {
  const { link } = words;
  const linkBox: Box = { x: LEFT, y: BOTTOM - 0.22, w: WIDTH - 0.8, h: 0.22 };
  const isLong = lineCount(link, linkBox.w, SMALL) > 1;
  addLink(slide, link, linkBox, { size: isLong ? 7 : SMALL }, 'Opens this figure with its table');
  const sourceHeight = Math.min(0.5, heightOf(words.sourceLine, SMALL));
  const sourceSize = lineCount(words.sourceLine, WIDTH, SMALL) > 3 ? 8 : SMALL;
  const source: Box = { x: LEFT, y: linkBox.y - sourceHeight - 0.04, w: WIDTH, h: sourceHeight };
  addText(slide, words.sourceLine, source, { size: sourceSize, colour: 'ink2' });
  const notes = shownNotes(chartNotes(words, publication));
  const height = heightOf(notes, SMALL);
  const box: Box = { x: LEFT, y: source.y - height - 0.06, w: WIDTH, h: height };
  if (notes !== '') addText(slide, notes, box, { size: SMALL, colour: 'ink2' });
  return notes === '' ? source.y : box.y;
}

/** Title, subtitle, caption and foot. @returns the room between them */
function addFrame(deck: Deck, exhibit: Exhibit, page: string): { slide: Slide; room: Box; words: Words } {
  const { publication, caption } = exhibit;
  const words = wordsOf(publication);
  const title = words.title + page;
  const size = titleSize(title, WIDTH);
  const isShort = titleLines(title, WIDTH, size) === 1;
  const { y: top, h } = isShort ? SHORT_TITLE_BOX : TITLE_BOX;
  const slide = addSlide(deck, isShort ? 'short' : 'figure', { text: title, size }, speakerNotes(exhibit));
  let y = top + h + 0.08;
  const add = (text: string, look: { size: number; colour: 'ink' | 'ink2' }) => {
    if (text === '') return;
    const h = textHeight(text, WIDTH, look.size);
    addText(slide, text, { x: LEFT, y, w: WIDTH, h }, look);
    y += h + 0.08;
  };
  add(words.subtitle, { size: SUBTITLE, colour: 'ink2' });
  add(caption, { size: CAPTION, colour: 'ink' });
  const foot = addFoot(slide, words, publication);
  return { slide, words, room: { x: LEFT, y: y + 0.06, w: WIDTH, h: foot - y - 0.16 } };
}

interface Placed {
  readonly spec: ChartSpec;
  readonly box: Box;
  readonly alt: string;
}

function addCharts(deck: Deck, exhibit: Exhibit): void {
  const content = contentOf(exhibit.publication);
  if (content.kind !== 'charts') return;
  const [first, second] = content.views;
  const share = second ? 'half' : 'whole';
  const width = second ? WIDTH / 2 : WIDTH;
  const sides = [first, second].flatMap((view) =>
    view ? [{ view, pages: pagesOf(chartsOf(view, width, 3.8), share) }] : [],
  );
  const count = Math.max(...sides.map(({ pages }) => pages.length));
  for (let page = 0; page < count; page += 1) {
    const { slide, room } = addFrame(deck, exhibit, count > 1 ? ` (${page + 1} of ${count})` : '');
    const halves = second ? halvesOf(room) : [room];
    const placed: Placed[] = sides.flatMap(({ view, pages }, side) => {
      const specs = pages[page] ?? [];
      const half = halves[side] ?? room;
      const head = second ? 0.5 : 0;
      if (second) addText(slide, view.title, { ...half, h: head }, { size: 12, weight: 'bold' });
      const boxes = gridOf(specs.length, { ...half, y: half.y + head, h: half.h - head });
      return specs.flatMap((spec, i) => {
        const box = boxes[i];
        return box ? [{ spec, box, alt: view.finding }] : [];
      });
    });
    for (const { spec, box, alt } of placed) addChart(deck, slide, spec, box, alt);
  }
}

/** The picture bears its own title, notes and sources: the slide's title is there, but above its edge. */
async function addPictureSlide(deck: Deck, exhibit: Exhibit, pictureOf: PictureMaker): Promise<void> {
  const { publication, caption } = exhibit;
  const { title, finding } = wordsOf(publication);
  const picture = await pictureOf(publication, 'wide');
  const slide = addSlide(deck, 'picture', { text: title, size: 24 }, speakerNotes(exhibit));
  const captionHeight = caption === '' ? 0 : textHeight(caption, WIDTH, CAPTION) + 0.1;
  const linkBox: Box = { x: LEFT, y: BOTTOM - 0.22, w: WIDTH, h: 0.22 };
  const room: Box = { x: 0, y: 0.15 + captionHeight, w: SLIDE.width, h: linkBox.y - 0.25 - captionHeight };
  if (caption !== '') {
    addText(slide, caption, { x: LEFT, y: 0.2, w: WIDTH, h: captionHeight }, { size: CAPTION });
  }
  addPicture(slide, picture, room, finding);
  addLink(slide, publication.link, linkBox, { size: SMALL }, 'Opens this figure with its table');
}

export async function addExhibit(deck: Deck, exhibit: Exhibit, pictureOf: PictureMaker): Promise<void> {
  const content = contentOf(exhibit.publication);
  if (content.kind === 'charts') {
    addCharts(deck, exhibit);
    if (hasEvents(exhibit.publication)) await addPictureSlide(deck, exhibit, pictureOf);
    return;
  }
  if (content.kind === 'picture') {
    await addPictureSlide(deck, exhibit, pictureOf);
    return;
  }
  const { slide, room, words } = addFrame(deck, exhibit, '');
  if (content.kind === 'table') addTable(deck, slide, content.table, room, words.finding);
  else addText(slide, content.text, room, { size: 20 });
}
