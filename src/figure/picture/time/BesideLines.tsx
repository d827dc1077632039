import { textWidth } from '../../../ui/text/width.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { elided } from '../lanes/fit.ts';
import { colourOf, TEXT } from '../props.ts';
import type { Beside } from './readout.ts';

const SIGN = 12;
const LONGEST = 300;

/** Room for the longest line, as far as the picture has it. */
export function besideWidth(beside: readonly Beside[], most: number): number {
  const longest = Math.max(0, ...beside.map(({ text }) => SIGN + textWidth(text, TEXT.small)));
  return Math.min(longest, LONGEST, most);
}

interface BesideLinesProps {
  readonly beside: readonly Beside[];
  readonly width: number;
  readonly line: number;
  readonly paint: Paint;
}

/** Below the values of a moment: what was in force and what happened, each with the sign it has below the axis. */
export function BesideLines({ beside, width, line, paint }: BesideLinesProps) {
  return (
    <g fontSize={TEXT.small} fill={paint.ink2}>
      {beside.map(({ id, kind, tone, text }, i) => (
        <g key={id} transform={`translate(0 ${line * i})`}>
          {tone && kind === 'era' && <rect y={-8} width={7} height={8} fill={paint[SOFT[tone] ?? 'band']} />}
          {tone && <rect y={-8} width={2} height={8} fill={colourOf(paint, tone)} />}
          <text x={SIGN}>{elided(text, width - SIGN, TEXT.small)}</text>
        </g>
      ))}
    </g>
  );
}

const SOFT: Readonly<Record<string, 'jpnSoft' | 'korSoft'>> = { JPN: 'jpnSoft', KOR: 'korSoft' };
