import type { TimePicture } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { colourOf, PICTURE_FONT, TEXT, textColourOf } from '../props.ts';
import { BesideLines, besideWidth } from './BesideLines.tsx';
import type { FacetLayout } from './layout.ts';
import { readoutOf } from './readout.ts';

interface CrosshairProps {
  readonly picture: TimePicture;
  readonly layout: FacetLayout;
  readonly at: number;
  /** The one series that is read, which stands out; null where all are. */
  readonly series: string | null;
  readonly paint: Paint;
  /** Whether the box with the values is drawn, or only the line and its dots. */
  readonly withBox: boolean;
  readonly pinned: boolean;
}

const LINE = 18;
const SMALL_LINE = 16;
const PAD = 10;

/** The line at a year, a dot on each series, and one box that lists them all. */
export function Crosshair({ picture, layout, at, series, paint, withBox, pinned }: CrosshairProps) {
  const { plot, facet, yearAt, valueAt, width } = layout;
  const x = plot.left + yearAt(at);
  const { head, lines, beside } = readoutOf(picture, facet, at);
  const labelWidth = Math.max(...lines.map(({ label }) => textWidth(label, TEXT.tick, 700)));
  const valueWidth = Math.max(...lines.map(({ text }) => textWidth(text, TEXT.tick, 700)));
  const inner = Math.max(
    textWidth(head, TEXT.label, 700),
    labelWidth + 16 + valueWidth,
    besideWidth(beside, width - PAD * 2),
  );
  const boxWidth = Math.ceil(inner) + PAD * 2;
  const valuesHeight = PAD * 2 + LINE * (lines.length + 1) - 4;
  const boxHeight = valuesHeight + (beside.length > 0 ? SMALL_LINE * beside.length + 6 : 0);
  const isLeft = x + 12 + boxWidth > width;
  const boxX = Math.max(0, Math.min(isLeft ? x - 12 - boxWidth : x + 12, width - boxWidth));
  return (
    <g fontFamily={PICTURE_FONT} fontSize={TEXT.tick} pointerEvents="none">
      <line
        x1={x}
        x2={x}
        y1={plot.top}
        y2={plot.top + plot.height}
        stroke={paint.ink}
        strokeDasharray={pinned ? 'none' : '2 3'}
      />
      {lines.map(({ id, tone, value }) =>
        value === null || !Number.isFinite(valueAt(value)) ? null : (
          <circle
            key={id}
            cx={x}
            cy={plot.top + valueAt(value)}
            r={id === series ? 6 : 4.5}
            fill={id === series ? colourOf(paint, tone) : paint.paper}
            stroke={colourOf(paint, tone)}
            strokeWidth={2}
          />
        ),
      )}
      {withBox && (
        <g transform={`translate(${boxX} ${plot.top})`}>
          <rect width={boxWidth} height={boxHeight} fill={paint.paper} stroke={paint.rule} rx={2} />
          <text x={PAD} y={PAD + 11} fontSize={TEXT.label} fontWeight={700} fill={paint.ink}>
            {head}
          </text>
          {lines.map(({ id, label, tone, text, value }, i) => (
            <g key={id} transform={`translate(0 ${PAD + 11 + LINE * (i + 1)})`}>
              <text x={PAD} fill={paint.ink} fontWeight={id === series ? 700 : 400}>
                {label}
              </text>
              <text
                x={boxWidth - PAD}
                textAnchor="end"
                fontWeight={value === null ? 400 : 700}
                fill={value === null ? paint.ink2 : textColourOf(paint, tone)}
              >
                {text}
              </text>
            </g>
          ))}
          {beside.length > 0 && (
            <g transform={`translate(${PAD} ${valuesHeight + 8})`}>
              <line x1={0} x2={boxWidth - PAD * 2} y1={-14} y2={-14} stroke={paint.ruleSoft} />
              <BesideLines beside={beside} width={boxWidth - PAD * 2} line={SMALL_LINE} paint={paint} />
            </g>
          )}
        </g>
      )}
    </g>
  );
}
