/** Draws a figure's picture off-screen, and hands over its pieces as plain SVG. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Picture } from '../../figure/picture/Picture.tsx';
import type { Picture as PictureOf } from '../../model/view/picture.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { plain } from './plain.ts';
import { element } from './svg.ts';

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly nodes: readonly Element[];
}

function piecesIn(container: Element): Piece[] {
  return [...container.querySelectorAll('[data-piece]')].flatMap((piece) => {
    const [x = 0, y = 0] = (piece.getAttribute('data-piece') ?? '').split(',').map(Number);
    const drawn = piece.matches('svg') ? piece : piece.querySelector('svg');
    return drawn ? [{ x, y, nodes: [...drawn.children] }] : [];
  });
}

/** Nothing of the page is asked: the container is never part of it, so its window may have any size. */
export function drawPicture(
  picture: PictureOf,
  size: { readonly width: number; readonly height: number },
  paint: Paint,
  idPrefix: string,
): SVGElement[] {
  const container = document.createElement('div');
  const root = createRoot(container);
  try {
    flushSync(() =>
      root.render(<Picture picture={picture} {...size} paint={paint} label="" interactive={false} />),
    );
    return piecesIn(container).map(({ x, y, nodes }, i) =>
      element(
        'g',
        x === 0 && y === 0 ? {} : { transform: `translate(${x} ${y})` },
        ...plain(nodes, `${idPrefix}${i + 1}-`),
      ),
    );
  } finally {
    root.unmount();
  }
}
