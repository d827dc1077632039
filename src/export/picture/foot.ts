/** What stands below the chart: notes, sources with licences, data version, and the exact link. */
import { sourceLine } from '../../figure/frame/SourceLine.tsx';
import type { Paint } from '../../ui/theme/paint.ts';
import type { Publication } from '../publication.ts';
import { qrBlock } from './qr.ts';
import { type Block, NOTHING, paragraph, stacked, type TextStyle } from './text.ts';

const SMALL: TextStyle = { size: 12.5, lineHeight: 17, weight: 400, face: 'sans' };
const STRONG: TextStyle = { ...SMALL, weight: 600 };
const QR = 104;
const GAP = 28;
/** From here on notes and sources stand beside each other: no line gets too long to read. */
const TWO_COLUMNS = 900;

const beside = (left: Block, right: Block, at: number): Block => ({
  height: Math.max(left.height, right.height),
  draw: (x, y) => [...left.draw(x, y), ...right.draw(x + at, y)],
});

export function footOf(publication: Publication, width: number, paint: Paint, withQr: boolean): Block {
  const { view, beside: second, link } = publication;
  const notes = [...new Set([...view.notes, ...(second?.notes ?? [])])];
  const sources = [...new Set([...view.sources, ...(second?.sources ?? [])])];
  const qr = withQr ? qrBlock(link, QR) : NOTHING;
  const room = withQr ? width - QR - GAP : width;
  const isWide = width >= TWO_COLUMNS && notes.length > 0;
  const column = isWide ? (room - GAP) / 2 : room;
  const noted = stacked(
    notes.map((note) => paragraph(note, column, SMALL, paint.ink2)),
    3,
  );
  const named = stacked(
    [
      paragraph(sourceLine(sources), column, SMALL, paint.ink2),
      paragraph(`Sea to Steppe. ${link}`, column, STRONG, paint.ink2),
    ],
    4,
  );
  const words = isWide ? beside(noted, named, column + GAP) : stacked([noted, named], 8);
  return withQr ? beside(words, qr, width - QR) : words;
}
