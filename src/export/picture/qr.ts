/** The link as a code that a phone reads from a slide. */
import { encode } from 'uqr';
import { light } from '../../ui/theme/tokens.ts';
import { type Box, fixed } from './box.ts';
import { element } from './svg.ts';

const MODULE = 2.1;
const LEAST_SIDE = 84;
/** Modules of empty ground that readers need around the code. */
const QUIET = 4;

export interface QrCode {
  readonly box: Box;
  readonly side: number;
}

/**
 * Dark on light in either theme. Where the ground is not the light paper it brings its own, with the quiet zone; on
 * paper the margins are the quiet zone, so that the code stands flush with them.
 */
export function qrCode(link: string, hasPlate: boolean): QrCode {
  const { data, size } = encode(link, { ecc: 'L', border: hasPlate ? QUIET : 0 });
  const side = Math.max(LEAST_SIDE, size * MODULE);
  const unit = side / size;
  const path = data.map((cells, y) =>
    runsOf(cells).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  const box = fixed(side, ({ x, y }) => [
    element(
      'g',
      {
        transform: `translate(${x} ${y}) scale(${Math.round(unit * 1e4) / 1e4})`,
        'shape-rendering': 'crispEdges',
      },
      ...(hasPlate ? [element('rect', { width: size, height: size, fill: light.paper })] : []),
      element('path', { d: path.flat().join(''), fill: light.ink }),
    ),
  ]);
  return { box, side };
}

/** Dark modules next to one another are one stroke: [from, how many]. */
function runsOf(cells: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of cells.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
