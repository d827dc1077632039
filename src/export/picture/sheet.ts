/** Where head, body and foot of a picture stand, on a sheet of a logical width that may be wider than the picture. */
import { sourceOf } from '../../datasets/manifest.ts';
import type { View } from '../../model/view/index.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import type { Publication } from '../publication.ts';
import { type Body, bodyOf } from './body.ts';
import { footOf } from './foot.ts';
import { headOf } from './head.ts';
import { type Block, paragraph, stacked } from './text.ts';

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly draw: () => Element[];
}

interface SheetAsked {
  readonly publication: Publication;
  readonly paint: Paint;
  readonly width: number;
  /** Null: the height that the content needs. */
  readonly height: number | null;
  readonly margin: number;
  readonly withQr: boolean;
  readonly isPreview: boolean;
}

const BELOW_HEAD = 14;
const ABOVE_FOOT = 18;
const BETWEEN = 40;
const RULE = 16;

/** A view with its head, or two beside or below each other. */
function content({ publication, paint, width, margin }: SheetAsked, isBeside: boolean): Body {
  const room = width - 2 * margin;
  const { view, beside } = publication;
  const columnWidth = isBeside ? (room - BETWEEN) / 2 : room;
  const views = beside ? [view, beside] : [view];
  const parts = views.map((one, i) => partOf(one, columnWidth, paint, `p${i + 1}`, beside !== null));
  if (!isBeside) {
    const sum = (key: 'least' | 'natural' | 'most') =>
      parts.reduce((total, part) => total + part[key], 0) + BETWEEN * (parts.length - 1);
    return {
      least: sum('least'),
      natural: sum('natural'),
      most: sum('most'),
      block: (height) => {
        const given = height / sum('natural');
        return stacked(
          parts.map((part) => part.block(parts.length === 1 ? height : part.natural * given)),
          BETWEEN,
        );
      },
    };
  }
  const most = (key: 'least' | 'natural' | 'most') => Math.max(...parts.map((part) => part[key]));
  return {
    least: most('least'),
    natural: most('natural'),
    most: most('most'),
    block: (height) => {
      const blocks = parts.map((part) => part.block(Math.min(height, part.most)));
      return {
        height,
        draw: (x, y) => blocks.flatMap((block, i) => block.draw(x + i * (columnWidth + BETWEEN), y)),
      };
    },
  };
}

function partOf(view: View, width: number, paint: Paint, name: string, isOneOfTwo: boolean): Body {
  const head = headOf(view, width, paint, isOneOfTwo);
  const body = bodyOf(view, width, paint, name);
  const above = head.height + BELOW_HEAD;
  return {
    least: body.least + above,
    natural: body.natural + above,
    most: body.most + above,
    block: (height) => stacked([head, body.block(height - above)], BELOW_HEAD),
  };
}

function previewFoot({ view }: Publication, width: number, paint: Paint): Block {
  const producers = [...new Set(view.sources.flatMap((id) => sourceOf(id)?.producer ?? []))];
  const text = `Sea to Steppe · ${producers.join(', ')}`;
  return paragraph(text, width, { size: 13, lineHeight: 18, weight: 600, face: 'sans' }, paint.ink2);
}

/** Null where the content does not fit into the height. */
export function layOut(asked: SheetAsked): Sheet | null {
  const { publication, paint, width, height, margin, withQr, isPreview } = asked;
  const room = width - 2 * margin;
  const middle = content(asked, publication.beside !== null && height !== null && width > height);
  const foot = isPreview ? previewFoot(publication, room, paint) : footOf(publication, room, paint, withQr);
  const around = margin + RULE + ABOVE_FOOT + foot.height + margin * 0.8;
  const free = height === null ? middle.natural : height - around;
  if (free < middle.least) return null;
  const block = middle.block(Math.min(free, middle.most));
  const whole = height ?? around + block.height;
  return {
    width,
    height: whole,
    draw: () => [
      ...block.draw(margin, margin + RULE),
      ...foot.draw(margin, whole - margin * 0.8 - foot.height),
    ],
  };
}
