/** What is put on a slide: texts, links, charts, pictures, tables. */
import type { Table } from '../../model/view/table.ts';
import type { MadePicture } from '../pictureMaker.ts';
import { FONT, hexOf } from './chart/paint.ts';
import type { ChartSpec } from './chart/spec.ts';
import type { Deck, Slide } from './deck.ts';
import { type Box, inside } from './grid.ts';
import { tableTexts } from './table.ts';
import { webLink } from './words.ts';
import { xmlText } from './xmlText.ts';

interface TextLook {
  readonly size: number;
  readonly colour?: 'ink' | 'ink2' | 'kor';
  readonly weight?: 'bold' | 'plain';
  readonly valign?: 'top' | 'bottom';
}

export function addText(slide: Slide, text: string, box: Box, look: TextLook): void {
  slide.addText(xmlText(text), {
    ...box,
    margin: 0,
    fontFace: FONT,
    fontSize: look.size,
    bold: look.weight === 'bold',
    color: hexOf(look.colour ?? 'ink'),
    align: 'left',
    valign: look.valign ?? 'top',
  });
}

/** The link is its own text, so that it can be read where it cannot be followed. */
export function addLink(slide: Slide, link: string, box: Box, look: TextLook, tooltip: string): void {
  const url = webLink(xmlText(link));
  if (!url) {
    addText(slide, link, box, look);
    return;
  }
  const colour = hexOf(look.colour ?? 'ink2');
  const options = { hyperlink: { url, tooltip: xmlText(tooltip) }, fontSize: look.size, color: colour };
  slide.addText([{ text: url, options }], {
    ...box,
    margin: 0,
    fontFace: FONT,
    align: 'left',
    valign: 'bottom',
  });
}

/** Letters as large as the room allows. */
const textSizeIn = ({ w, h }: Box) => (w > 8 && h > 3 ? 13 : w > 5 && h > 2.5 ? 11 : 9.5);

/** @param alt what the chart shows, in a sentence */
export function addChart(deck: Deck, slide: Slide, spec: ChartSpec, box: Box, alt: string): void {
  const rows = spec.kind === 'bars' ? Math.max(1, spec.series.length) * spec.categories.length : 0;
  const textSize = Math.max(8, Math.min(textSizeIn(box), rows === 0 ? 99 : (box.h * 72 * 0.62) / rows));
  deck.charts.push({ spec, width: box.w, height: box.h, textSize });
  // The library makes the frame and the relations; its chart is replaced when the deck is finished.
  const stand = [{ name: 'x', labels: ['x'], values: [1] }];
  const altText = xmlText(spec.title === null ? alt : `${spec.title}. ${alt}`);
  slide.addChart('line', stand, { ...box, altText, objectName: `Chart ${deck.charts.length}` });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

export function addPicture(slide: Slide, picture: MadePicture, box: Box, alt: string): void {
  const data = `data:image/png;base64,${base64(picture.png)}`;
  slide.addImage({ data, ...inside(box, picture), altText: xmlText(alt), objectName: 'Picture' });
}

const ROW = 0.3;

export function addTable(deck: Deck, slide: Slide, table: Table, box: Box, alt: string): void {
  const { rows, shares } = tableTexts(table);
  const rule = { type: 'solid', pt: 0.75, color: hexOf('rule') } as const;
  const none = { type: 'none' } as const;
  const cells = rows.map((row, i) =>
    row.map(({ text, align }) => ({
      text: xmlText(text),
      options: {
        align,
        bold: i === 0,
        color: hexOf(i === 0 ? 'ink2' : 'ink'),
        border: [none, none, rule, none] as [typeof none, typeof none, typeof rule, typeof none],
      },
    })),
  );
  deck.tables.push(xmlText(alt));
  slide.addTable(cells, {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: shares.map((share) => share * box.w),
    rowH: rows.map(() => ROW),
    fontFace: FONT,
    fontSize: rows.length > 10 ? 11 : 12,
    valign: 'middle',
    margin: [0.03, 0.08, 0.03, 0.04],
    objectName: `Table ${deck.tables.length}`,
  });
}
