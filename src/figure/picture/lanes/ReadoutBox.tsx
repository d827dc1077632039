import type { Paint } from '../../../ui/theme/paint.ts';
import { colourOf, PICTURE_FONT, TEXT } from '../props.ts';
import type { LaidMark, LanesLayout } from './layout.ts';
import { BAR } from './place.ts';
import { READOUT, readoutOf } from './readout.ts';

interface ReadoutBoxProps {
  readonly placed: LaidMark;
  readonly layout: LanesLayout;
  readonly width: number;
  readonly paint: Paint;
  readonly isPinned: boolean;
}

/** The mark in an outline, and all that is known of it in a box; pinned, the box has the way to its source. */
export function ReadoutBox({ placed, layout, width, paint, isPinned }: ReadoutBoxProps) {
  const { mark } = placed;
  const href = isPinned ? mark.href : undefined;
  const readout = readoutOf(placed, layout, width, href !== undefined);
  const { pad, line, gap } = READOUT;
  const { title, when, detail } = readout;
  const baseline = (lines: number, gaps: number) => pad + 10 + lines * line + gaps * gap;
  const ends = title.length + when.length;
  return (
    <g fontFamily={PICTURE_FONT} fontSize={TEXT.tick} fill={paint.ink}>
      <Outline placed={placed} paint={paint} />
      <g transform={`translate(${readout.x} ${readout.y})`}>
        <rect
          width={readout.width}
          height={readout.height}
          fill={paint.paper}
          stroke={isPinned ? paint.ink2 : paint.rule}
          rx={2}
        />
        <rect width={3} height={readout.height} fill={colourOf(paint, mark.tone)} />
        {title.map((text, i) => (
          <text key={text} x={pad} y={baseline(i, 0)} fontSize={TEXT.label} fontWeight={700}>
            {text}
          </text>
        ))}
        {when.map((text, i) => (
          <text
            key={text}
            x={pad}
            y={baseline(title.length + i, 1)}
            fill={colourOf(paint, mark.tone)}
            fontWeight={700}
          >
            {text}
          </text>
        ))}
        {detail.map((text, i) => (
          <text key={text} x={pad} y={baseline(ends + i, 2)}>
            {text}
          </text>
        ))}
        {href !== undefined && (
          <g pointerEvents="auto">
            <a href={href} rel="noreferrer" aria-label={`Open the source of: ${mark.label}`}>
              <text x={pad} y={baseline(ends + detail.length, 3)} textDecoration="underline" fontWeight={600}>
                Open the source
              </text>
            </a>
          </g>
        )}
      </g>
    </g>
  );
}

function Outline({ placed, paint }: Pick<ReadoutBoxProps, 'placed' | 'paint'>) {
  const { x0, x1, y, shape } = placed;
  const half = shape === 'bar' ? BAR / 2 + 2 : 7.5;
  return (
    <rect
      x={x0 - 3}
      y={y + placed.middle - half}
      width={x1 - x0 + 6}
      height={half * 2}
      rx={shape === 'bar' ? 2 : half}
      fill="none"
      stroke={paint.ink}
      strokeWidth={1.5}
    />
  );
}
