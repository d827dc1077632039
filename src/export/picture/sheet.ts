/** What a publication says on a picture, before anything has a place. */
import { sourceOf } from '../../datasets/manifest.ts';
import { sourceLine } from '../../figure/sourceLine.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import type { Publication } from '../publication.ts';
import { bodyOf } from './body.ts';
import type { Box } from './box.ts';
import { type QrCode, qrCode } from './qr.ts';

export const SITE_NAME = 'Sea to Steppe';

/** One view: with a second one beside it there are two. */
export interface Part {
  readonly title: string;
  readonly subtitle: string;
  /** What the other view does not say too. */
  readonly notes: readonly string[];
  readonly body: (width: number) => Box;
}

export interface Sheet {
  readonly parts: readonly Part[];
  /** Of all views. */
  readonly notes: readonly string[];
  /** Producer, title, edition and licence of everything that is drawn, once each, and the data version. */
  readonly sources: string;
  /** Who made the data, in a few words. */
  readonly producers: string;
  readonly link: string;
  readonly qr: QrCode | null;
  readonly paint: Paint;
}

export const viewsOf = ({ view, beside }: Publication) => (beside ? [view, beside] : [view]);

/** Several arrangements ask for the same body. */
function oncePerWidth(make: (width: number) => Box): (width: number) => Box {
  const made = new Map<number, Box>();
  return (width) => {
    const known = made.get(width) ?? make(width);
    made.set(width, known);
    return known;
  };
}

export function sheetOf(
  publication: Publication,
  paint: Paint,
  { withQr, isOnLightPaper }: { readonly withQr: boolean; readonly isOnLightPaper: boolean },
): Sheet {
  const views = viewsOf(publication);
  const ids = [...new Set(views.flatMap(({ sources }) => sources))];
  const notes = publication.view.notes.filter((note) => views.every((view) => view.notes.includes(note)));
  const producers = new Set(ids.flatMap((id) => sourceOf(id)?.producer ?? []));
  return {
    parts: views.map((view, i) => ({
      title: view.title,
      subtitle: view.subtitle,
      notes: view.notes.filter((note) => !notes.includes(note)),
      body: oncePerWidth((width) => bodyOf(view, width, paint, `p${i + 1}-`)),
    })),
    notes,
    sources: sourceLine(ids),
    producers: [...producers].join('; '),
    link: publication.link,
    qr: withQr ? qrCode(publication.link, !isOnLightPaper) : null,
    paint,
  };
}
