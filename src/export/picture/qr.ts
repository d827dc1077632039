/** The link as a square that a telephone reads: dark on light in both themes, with its quiet zone. */
import { encode } from 'uqr';
import { light } from '../../ui/theme/tokens.ts';
import { movedTo, svgElement } from './svg.ts';
import type { Block } from './text.ts';

const QUIET = 4;

export function qrBlock(link: string, size: number): Block {
  const { data } = encode(link, { ecc: 'L', border: 0 });
  const unit = size / (data.length + 2 * QUIET);
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])))
    .join('');
  return {
    height: size,
    draw: (x, y) => [
      movedTo(x, y, [
        svgElement('rect', { width: size, height: size, fill: light.paper }),
        svgElement('path', {
          d: path,
          fill: light.ink,
          transform: `scale(${unit.toFixed(4)})`,
          'shape-rendering': 'crispEdges',
        }),
      ]),
    ],
  };
}
