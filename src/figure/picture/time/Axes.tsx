import { formatTick, type Unit } from '../../../model/units.ts';
import type { Break } from '../../../model/view/picture.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { momentInWords } from '../../series/table.ts';
import { PICTURE_FONT, TEXT } from '../props.ts';
import type { FacetLayout } from './layout.ts';

interface AxesProps {
  readonly layout: FacetLayout;
  readonly unit: Unit;
  readonly breaks: readonly Break[];
  readonly paint: Paint;
}

/** 2024 → "2024"; 2024.5 → "Jul". */
const tickInWords = (at: number) => (Number.isInteger(at) ? String(at) : momentInWords(at).slice(0, 3));

/** Few, light lines: ticks of value, round years, the zero line in ink. */
export function Axes({ layout, unit, breaks, paint }: AxesProps) {
  const { plot, ticks, yearTicks, valueAt, yearAt, facet } = layout;
  const bottom = plot.top + plot.height;
  return (
    <g fontFamily={PICTURE_FONT} fontSize={TEXT.tick} fill={paint.ink2}>
      {facet.title && (
        <text x={0} y={14} fontSize={TEXT.label} fontWeight={700} fill={paint.ink}>
          {facet.title}
        </text>
      )}
      {ticks.map((tick) => {
        const y = plot.top + valueAt(tick);
        return (
          <g key={tick}>
            <line
              x1={plot.left}
              x2={plot.left + plot.width}
              y1={y}
              y2={y}
              stroke={tick === 0 ? paint.ink : paint.ruleSoft}
              strokeWidth={1}
            />
            <text x={plot.left - 8} y={y + 4} textAnchor="end">
              {formatTick(tick, unit)}
            </text>
          </g>
        );
      })}
      {yearTicks.map((year) => {
        const x = plot.left + yearAt(year);
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={bottom} y2={bottom + 4} stroke={paint.ink2} strokeWidth={1} />
            <text x={x} y={bottom + 18} textAnchor="middle">
              {tickInWords(year)}
            </text>
          </g>
        );
      })}
      {breaks.map((one) => (
        <BreakMark key={one.at} mark={one} layout={layout} paint={paint} />
      ))}
    </g>
  );
}

function BreakMark({ mark, layout, paint }: { mark: Break; layout: FacetLayout; paint: Paint }) {
  const { plot, yearAt, facet } = layout;
  const x = plot.left + yearAt(mark.at - 0.5);
  const isRight = yearAt(mark.at) > plot.width / 2;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={plot.top - (facet.title === null ? 22 : 0)}
        y2={plot.top + plot.height}
        stroke={paint.ink2}
        strokeDasharray="2 3"
      />
      {facet.title === null && (
        <text
          x={isRight ? x - 6 : x + 6}
          y={plot.top - 12}
          textAnchor={isRight ? 'end' : 'start'}
          fontSize={TEXT.small}
        >
          {mark.label}
        </text>
      )}
    </g>
  );
}
