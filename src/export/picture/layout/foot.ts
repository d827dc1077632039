/** Notes, sources, the link and the name below a picture. */
import { elided } from '../../../figure/picture/lanes/fit.ts';
import { type Beside, type Box, column, fixed, gap, lowered, row } from '../box.ts';
import { baselineIn, lines, paragraph, paragraphs, textLine } from '../paragraph.ts';
import { type Sheet, SITE_NAME } from '../sheet.ts';
import { STYLES, widthOf } from '../type.ts';
import { rule } from './head.ts';

const GAP = 36;
/** From the top of a line to that of its capitals: the code begins there. */
const CAPITALS = 4;
/** Lines of small type longer than this are hard to follow. */
const LONGEST_LINE = 620;

export const notesOf = (notes: readonly string[], { paint }: Sheet, width: number): Box =>
  paragraphs(notes, Math.min(width, LONGEST_LINE), STYLES.small, paint.ink2);

/** Where it comes from, and the way back. */
export function creditsOf({ sources, link, paint }: Sheet, width: number): Box {
  const room = Math.min(width, LONGEST_LINE);
  return column([
    paragraph(sources, room, STYLES.small, paint.ink2),
    gap(3),
    paragraph(link, room, STYLES.small, paint.ink2),
    gap(5),
    lines([SITE_NAME], STYLES.name, paint.ink),
  ]);
}

/** The code at the right edge, beside a box that is given what is left of the width. */
export function besideQr({ qr }: Sheet, width: number, box: (width: number) => Box): Box {
  if (!qr) return box(width);
  const left = width - qr.side - GAP * 0.75;
  return row([
    { box: box(left), x: 0 },
    { box: lowered(qr.box, CAPITALS), x: width - qr.side },
  ]);
}

const below = (sheet: Sheet, width: number, foot: Box): Box =>
  column([rule(width, 1, sheet.paint.rule), gap(10), foot]);

/** Notes, and beside them the sources. */
export function footInColumns(sheet: Sheet, width: number): Box {
  const { notes } = sheet;
  if (notes.length === 0) return footInStack(sheet, width);
  const foot = besideQr(sheet, width, (room) => {
    const own = (room - GAP) * 0.54;
    return row([
      { box: notesOf(notes, sheet, own), x: 0 },
      { box: creditsOf(sheet, room - GAP - own), x: own + GAP },
    ]);
  });
  return below(sheet, width, foot);
}

/** Many notes: in two columns, and the sources below. */
export function footWithLongNotes(sheet: Sheet, width: number): Box {
  const { notes } = sheet;
  const own = (width - GAP) / 2;
  const all = notes.map((note) => notesOf([note], sheet, own).least);
  const half = all.reduce((sum, one) => sum + one, 0) / 2;
  let height = 0;
  const cut = all.findIndex((one) => {
    height += one;
    return height >= half;
  });
  const columns: Beside[] = [notes.slice(0, cut + 1), notes.slice(cut + 1)].map((some, i) => ({
    box: notesOf(some, sheet, own),
    x: i * (own + GAP),
  }));
  const credits = besideQr(sheet, width, (room) => creditsOf(sheet, room));
  return below(sheet, width, column([row(columns), gap(8), credits]));
}

/** One below the other. */
export function footInStack(sheet: Sheet, width: number): Box {
  const { notes } = sheet;
  const foot = besideQr(sheet, width, (room) =>
    column([notesOf(notes, sheet, room), ...(notes.length > 0 ? [gap(8)] : []), creditsOf(sheet, room)]),
  );
  return below(sheet, width, foot);
}

/** Of a link preview: the name, and who made the data. */
export function signature({ producers, paint }: Sheet, width: number): Box {
  const { name, subtitle } = STYLES;
  const large = { ...name, size: 17, line: 22 };
  const left = widthOf(SITE_NAME, large) + 18;
  const who = elided(producers, width - left, subtitle.size) ?? '';
  return fixed(large.line, ({ x, y }) => [
    textLine(SITE_NAME, x, y + baselineIn(large), { style: large, fill: paint.ink }),
    textLine(who, x + width, y + baselineIn(large), { style: subtitle, fill: paint.ink2, anchor: 'end' }),
  ]);
}
