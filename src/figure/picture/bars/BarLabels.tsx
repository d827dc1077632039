import type { BarsPicture } from '../../../model/view/picture.ts';
import { PICTURE_FONT, type PictureProps, TEXT } from '../props.ts';
import { type BarsLayout, barText, labelLines, tickLabel } from './layout.ts';

type PieceProps = Pick<PictureProps<BarsPicture>, 'picture' | 'paint'> & { readonly layout: BarsLayout };

/** Few, light lines, and the zero line in ink. */
export function BarAxes({ layout, picture, paint }: PieceProps) {
  const { plot, scale } = layout;
  const bottom = plot.top + plot.height;
  return (
    <g fontFamily={PICTURE_FONT} fontSize={TEXT.tick} fill={paint.ink2}>
      {scale.ticks.map((tick) => {
        const x = plot.left + scale.at(tick);
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={plot.top} y2={bottom} stroke={tick === 0 ? paint.ink : paint.ruleSoft} />
            <text x={x} y={bottom + 18} textAnchor="middle">
              {tickLabel(tick, picture)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const LINE = 13;
/** Of a bar, in a row of a height. */
export const thicknessOf = (band: number) => Math.min(30, band * 0.66);

/** What each bar is, how long it is, and in words where there is none. */
export function BarLabels({ layout, picture, paint, hatch }: PieceProps & { readonly hatch: string }) {
  const { plot, rows, scale, band } = layout;
  const missing = thicknessOf(band) - 1;
  return (
    <g fontFamily={PICTURE_FONT} fontSize={TEXT.label}>
      {rows.map(({ key, label, bar }, i) => {
        const y = plot.top + band * (i + 0.5);
        const isHead = bar === null;
        const value = bar?.value ?? 0;
        const end = plot.left + scale.at(Math.max(0, value));
        const start = plot.left + scale.at(Math.min(0, value));
        const isMissing = bar !== null && bar.value === null;
        return (
          <g key={key}>
            {(isHead ? [label] : labelLines(label, layout)).map((line, lineNumber, lines) => (
              <text
                key={line}
                x={isHead ? 0 : layout.labelRoom - 10}
                y={y + (isHead ? 8 : 4) + (lineNumber - (lines.length - 1) / 2) * LINE}
                textAnchor={isHead ? 'start' : 'end'}
                fontWeight={isHead ? 700 : 400}
                fill={paint.ink}
              >
                {line}
              </text>
            ))}
            {isMissing && (
              <rect x={end} y={y - missing / 2} width={26} height={missing} fill={`url(#${hatch})`} />
            )}
            {bar && (
              <text
                x={isMissing ? end + 34 : value < 0 ? start - 6 : end + 6}
                y={y + 4}
                textAnchor={value < 0 ? 'end' : 'start'}
                fill={isMissing ? paint.ink2 : paint.ink}
              >
                {barText(bar, picture)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
