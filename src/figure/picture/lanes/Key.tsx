import type { Paint } from '../../../ui/theme/paint.ts';
import { colourOf, TEXT } from '../props.ts';
import { type KeyEntry, SIGN, type Sign } from './key.ts';
import { DASH, DOT } from './place.ts';

interface KeyProps {
  readonly entries: readonly KeyEntry[];
  readonly paint: Paint;
}

/** Above the lanes, inside the picture: an exported picture explains itself. */
export function Key({ entries, paint }: KeyProps) {
  return (
    <g fontSize={TEXT.tick}>
      {entries.map(({ sign, text, x, y }) => (
        <g key={text} transform={`translate(${x} ${y})`}>
          <SignGlyph sign={sign} paint={paint} />
          <text
            x={SIGN - 4}
            y={4}
            fill={sign.kind === 'tone' ? colourOf(paint, sign.tone) : paint.ink2}
            fontWeight={sign.kind === 'tone' ? 700 : 400}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function SignGlyph({ sign, paint }: { readonly sign: Sign; readonly paint: Paint }) {
  if (sign.kind === 'tone') return <circle cx={DOT / 2} r={DOT / 2} fill={colourOf(paint, sign.tone)} />;
  if (sign.kind === 'dash') return <rect y={-DASH / 2} width={11} height={DASH} rx={1} fill={paint.ink2} />;
  return (
    <g stroke={paint.ink2} strokeWidth={1.5}>
      <circle cx={DOT / 2} r={DOT / 2 - 0.75} fill={paint.paper} />
      {sign.kind === 'cancelled' && <line x1={-1} x2={DOT + 1} y1={DOT / 2 + 1} y2={-DOT / 2 - 1} />}
    </g>
  );
}
