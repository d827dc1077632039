/** Decks of slides, and what stands in them. */
import { expect } from 'vitest';
import type { Collection } from '../../../../src/export/publication.ts';
import { toSlides } from '../../../../src/export/slides/slides.ts';
import type { View } from '../../../../src/model/view/view.ts';
import {
  all,
  bytesOf,
  numbered,
  type OfficePackage,
  openPackage,
  targetsOf,
  textsOf,
} from '../../../office/package.ts';
import { plainPicture } from '../../../office/plainPicture.ts';
import { point, series, timePicture } from '../../../office/views.ts';

export const moves = timePicture([
  [
    series('Japan', 'JPN', [
      point(2000, 0),
      point(2001, null),
      point(2002, 12.5),
      point(2003, 20),
      point(2004, 31),
    ]),
    series('South Korea', 'KOR', [
      point(2000, 5),
      point(2001, 6),
      point(2002, 7),
      point(2003, 8),
      point(2004, 9),
    ]),
  ],
]);

export async function deckOf(collection: Collection): Promise<OfficePackage> {
  const blob = await toSlides(collection, plainPicture);
  expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
  return openPackage(await bytesOf(blob));
}

export const slidesOf = (deck: OfficePackage) => numbered(deck, 'ppt/slides/slide');

/** The text of the shape that PowerPoint takes for the title of the slide. */
export function titleOf(deck: OfficePackage, path: string): string {
  const shape = all(deck.xml(path), 'p:sp').find(
    (one) => all(one, 'p:ph')[0]?.getAttribute('type') === 'title',
  );
  return shape ? textsOf(shape, 'a:t').join('') : '';
}

/** Text alternatives of charts, pictures and tables. */
export const described = (deck: OfficePackage, path: string) =>
  all(deck.xml(path), 'p:cNvPr').flatMap((one) => one.getAttribute('descr') || []);

export function notesOf(deck: OfficePackage, path: string): string[] {
  const [notes = ''] = targetsOf(deck, path, 'notesSlide');
  return all(deck.xml(notes.replace('..', 'ppt')), 'a:p').map((one) => textsOf(one, 'a:t').join(''));
}

/** The cells of the sheet behind a chart, by their address. */
export function sheetBehind(deck: OfficePackage, chart: string): Record<string, string> {
  const [workbook = ''] = targetsOf(deck, chart, 'package');
  const sheet = openPackage(deck.bytes(workbook.replace('..', 'ppt'))).xml('xl/worksheets/sheet1.xml');
  return Object.fromEntries(all(sheet, 'c').map((cell) => [cell.getAttribute('r'), cell.textContent]));
}

export const shortTable: View['table'] = {
  caption: 'Bodies',
  columns: [
    { id: 'name', label: 'Name', kind: 'text' },
    { id: 'people', label: 'People', kind: 'number', unit: moves.unit },
    { id: 'code', label: 'Code', kind: 'code', hidden: true },
  ],
  rows: [
    [{ value: 'A body' }, { value: 1200, remark: 'estimate' }, { value: 'x' }],
    [{ value: 'Another' }, { value: null }, { value: 'y' }],
  ],
};
