import type { Paint } from '../../../ui/theme/paint.ts';
import type { Cluster } from './clusters.ts';
import type { StripSize } from './strip.ts';

interface TickProps {
  readonly paint: Paint;
  readonly cluster: Cluster;
  readonly base: number;
  readonly size: StripSize;
  readonly colour: string;
}

const FLAT = 3;

/** Upright for a moment, wider for several; flat for what is known only to the year. Hollow: not known to have been. */
export function Tick({ cluster: { shape, x0, x1, events, isHollow }, base, size, colour, paint }: TickProps) {
  const upright = isHollow || events.length > 1 ? size.stroke * 2 : size.stroke;
  const width = shape === 'flat' ? Math.max(FLAT, x1 - x0 - 1) : upright;
  const left = shape === 'flat' ? x0 : x0 - width / 2;
  const tall = shape === 'flat' ? FLAT : size.tick;
  const inset = isHollow ? 0.5 : 0;
  return (
    <rect
      x={left + inset}
      y={base - tall + inset}
      width={width - inset * 2}
      height={tall - inset * 2}
      {...(isHollow ? { fill: paint.paper, stroke: colour } : { fill: colour })}
      {...(shape === 'flat' && !isHollow ? { fillOpacity: 0.45 } : {})}
    />
  );
}
