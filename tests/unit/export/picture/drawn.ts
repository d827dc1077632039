/** What a composed picture has on it, read back from its file. */
import { serifWidth } from '../../../../src/ui/text/serifWidth.ts';
import { textWidth, type Weight } from '../../../../src/ui/text/width.ts';

export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function inherited(node: Element, name: string): string | null {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** Only moves are expected above a text; anything else would falsify the boxes. */
function movedBy(node: Element): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = node; at; at = at.parentElement) {
    const transform = at.getAttribute('transform');
    if (transform === null) continue;
    const move = /^translate\(([-\d.e]+)[ ,]([-\d.e]+)\)$/.exec(transform);
    if (!move) throw new Error(`'${transform}' is more than a move`);
    x += Number(move[1]);
    y += Number(move[2]);
  }
  return [x, y];
}

const WEIGHTS: Readonly<Record<string, Weight>> = { '600': 600, '700': 700 };

/** The box that a text takes, by the advances of its face. */
function boxOf(text: Element): Box {
  const words = text.textContent ?? '';
  const size = Number(inherited(text, 'font-size') ?? 16);
  const weight = WEIGHTS[inherited(text, 'font-weight') ?? ''] ?? 400;
  const isSerif = (inherited(text, 'font-family') ?? '').includes('Serif');
  const width = (isSerif ? serifWidth : textWidth)(words, size, weight);
  const [dx, dy] = movedBy(text);
  const anchor = inherited(text, 'text-anchor') ?? 'start';
  const x = dx + Number(text.getAttribute('x') ?? 0);
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const baseline = dy + Number(text.getAttribute('y') ?? 0);
  return { words, left, right: left + width, top: baseline - size * 0.7, bottom: baseline + size * 0.2 };
}

export function textBoxes(root: Element): Box[] {
  return [...root.querySelectorAll('text')].filter((text) => text.textContent !== '').map(boxOf);
}

/** Pairs of texts that lie on one another by more than a hair. */
export function overlaps(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.push(`'${a.words}' and '${b.words}'`);
    }
  }
  return found;
}

export function outside(boxes: readonly Box[], width: number, height: number): string[] {
  return boxes
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ words }) => words);
}
