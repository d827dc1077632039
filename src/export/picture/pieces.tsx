/** Draws a picture off-screen, independent of the window, and takes it off the page it was never on. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Picture } from '../../figure/picture/Picture.tsx';
import type { Picture as PictureOf } from '../../model/view/index.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { movedTo } from './svg.ts';

export interface DrawnPicture {
  readonly picture: PictureOf;
  readonly width: number;
  readonly height: number;
  readonly paint: Paint;
  /** Makes the ids of this drawing its own. */
  readonly name: string;
}

/** What only a page has a use for. Some of it differs from drawing to drawing. */
const OF_THE_PAGE = /^(class|style|role|tabindex|data-.*|aria-.*|focusable|xmlns)$/;

function tidy(element: Element, rename: (id: string) => string): void {
  for (const { name, value } of [...element.attributes]) {
    if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
    else if (name === 'id') element.setAttribute(name, rename(value));
    else if (value.includes('url(#')) {
      element.setAttribute(
        name,
        value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`),
      );
    }
  }
  for (const child of [...element.children]) {
    if (child.tagName === 'title' || child.tagName === 'desc') child.remove();
    else tidy(child, rename);
  }
}

/** The marks, axes and labels of a picture, for an svg of its own. */
export function drawPieces({ picture, width, height, paint, name }: DrawnPicture): Element[] {
  const container = document.createElement('div');
  const root = createRoot(container);
  flushSync(() => {
    root.render(
      <Picture picture={picture} width={width} height={height} paint={paint} label="" interactive={false} />,
    );
  });
  const ids = new Map<string, string>();
  const rename = (id: string) => {
    const known = ids.get(id) ?? `${name}-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const pieces = [...container.querySelectorAll('[data-piece]')].flatMap((holder) => {
    const svg = holder.matches('svg') ? holder : holder.querySelector('svg');
    if (!svg) return [];
    const [x = 0, y = 0] = (holder.getAttribute('data-piece') ?? '').split(',').map(Number);
    const copies = [...svg.children].map((child) => child.cloneNode(true));
    const elements = copies
      .filter((copy) => copy instanceof Element)
      .filter((copy) => copy.tagName !== 'title' && copy.tagName !== 'desc');
    for (const element of elements) tidy(element, rename);
    return [movedTo(x, y, elements)];
  });
  flushSync(() => root.unmount());
  return pieces;
}
