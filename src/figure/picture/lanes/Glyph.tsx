import type { Mark } from '../../../model/view/picture.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { colourOf } from '../props.ts';
import { BAR, DASH, type Placed } from './place.ts';

interface GlyphProps {
  readonly placed: Placed;
  readonly paint: Paint;
}

const TIP = 8;

const SOFT: Readonly<Record<string, 'jpnSoft' | 'korSoft'>> = { JPN: 'jpnSoft', KOR: 'korSoft' };

const isHollow = ({ status }: Mark) => status !== 'occurred';

/** A mark at the top of its row: the shape says how much of the date is known, the filling whether it took place. */
export function Glyph({ placed, paint }: GlyphProps) {
  const { mark, shape, x0, x1 } = placed;
  const colour = colourOf(paint, mark.tone);
  const y = placed.middle;
  const strike = mark.status === 'cancelled' && (
    <line
      x1={x0 - 1}
      x2={x1 + 1}
      y1={y + (x1 - x0) / 2 + 1}
      y2={y - (x1 - x0) / 2 - 1}
      stroke={colour}
      strokeWidth={1.5}
    />
  );
  if (shape === 'bar') return <Bar placed={placed} paint={paint} colour={colour} />;
  const hollow = isHollow(mark)
    ? { fill: paint.paper, stroke: colour, strokeWidth: 1.5 }
    : { fill: colour, stroke: 'none' };
  const inset = isHollow(mark) ? 0.75 : 0;
  if (shape === 'dash') {
    const width = x1 - x0 - inset * 2;
    return (
      <g>
        <rect
          x={x0 + inset}
          y={y - DASH / 2 + inset}
          width={width}
          height={DASH - inset * 2}
          rx={1}
          {...hollow}
        />
        {mark.status === 'cancelled' && (
          <line x1={x0 - 1} x2={x1 + 1} y1={y} y2={y} stroke={colour} strokeWidth={1.5} />
        )}
      </g>
    );
  }
  // A day is a circle; a visit of several days, where the scale shows them, is as long as it took.
  const size = Math.min(x1 - x0, 11);
  return (
    <g>
      <rect
        x={x0 + inset}
        y={y - size / 2 + inset}
        width={x1 - x0 - inset * 2}
        height={size - inset * 2}
        rx={size / 2 - inset}
        {...hollow}
      />
      {strike}
    </g>
  );
}

/** A span with room for a name: pale, with a strong edge where it begins. */
function Bar({ placed, paint, colour }: GlyphProps & { readonly colour: string }) {
  const { mark, x0, x1, isCutBefore, isCutAfter } = placed;
  const soft = SOFT[mark.tone];
  const tip = mark.open && !isCutAfter ? Math.min(TIP, (x1 - x0) / 2) : 0;
  const end = Math.max(x0 + 2, x1 - 1);
  const outline = `M${x0} 0H${end - tip}L${end} ${BAR / 2}L${end - tip} ${BAR}H${x0}Z`;
  return (
    <g>
      <path
        d={outline}
        {...(isHollow(mark)
          ? { fill: paint.paper, stroke: colour, strokeDasharray: '3 2' }
          : { fill: soft ? paint[soft] : paint.band })}
      />
      {!isCutBefore && <rect x={x0} y={0} width={3} height={BAR} fill={colour} />}
      {mark.status === 'cancelled' && (
        <line x1={x0} x2={end} y1={BAR / 2} y2={BAR / 2} stroke={colour} strokeWidth={1.5} />
      )}
    </g>
  );
}
