import { nameOf } from '../../../model/places.ts';
import { textWidth } from '../../../ui/text/width.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { elided } from '../lanes/fit.ts';
import { colourOf, PICTURE_FONT, TEXT } from '../props.ts';
import type { Cluster } from './clusters.ts';
import type { FacetLayout } from './layout.ts';
import type { LaidBand, StripRow, StripSize } from './strip.ts';
import { Tick } from './Tick.tsx';

interface StripProps {
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

/** Under the axis, a row for each actor: policies as bands, events as ticks on them. */
export function Strip({ layout, paint }: StripProps) {
  const { plot, strip } = layout;
  return (
    <g fontFamily={PICTURE_FONT} fontSize={TEXT.small}>
      {strip.map((row) => (
        <g key={row.actor} transform={`translate(${plot.left} ${plot.top + plot.height + row.top})`}>
          <Row row={row} width={plot.width} paint={paint} />
        </g>
      ))}
    </g>
  );
}

interface RowProps {
  readonly row: StripRow;
  readonly width: number;
  readonly paint: Paint;
}

function Row({ row, width, paint }: RowProps) {
  const { size } = row;
  const colour = colourOf(paint, row.actor);
  const base = size.count + size.tick;
  return (
    <>
      <line x1={0} x2={width} y1={base} y2={base} stroke={paint.ruleSoft} />
      {row.bands.map((band) => (
        <Band key={band.era.id} band={band} y={base} size={size} paint={paint} />
      ))}
      {row.clusters.map((cluster) => (
        <Tick
          key={cluster.events.map(({ id }) => id).join()}
          cluster={cluster}
          base={base}
          size={size}
          colour={colour}
          paint={paint}
        />
      ))}
      {size.withWords &&
        countsOf(row.clusters).map(({ x, text }) => (
          <text key={x} x={x} y={size.count - 2} textAnchor="middle" fill={colour}>
            {text}
          </text>
        ))}
      {size.withWords && (
        <text x={width + 10} y={size.band > 0 ? base + 12.5 : base} fill={colour} fontWeight={600}>
          {nameOf(row.actor)}
        </text>
      )}
    </>
  );
}

/** How many a tick stands for, above the tick; left out where the number before it leaves no room. */
function countsOf(clusters: readonly Cluster[]): { x: number; text: string }[] {
  let free = Number.NEGATIVE_INFINITY;
  return clusters.flatMap(({ shape, x0, events }) => {
    const text = String(events.length);
    const half = textWidth(text, TEXT.small) / 2;
    if (shape === 'flat' || events.length === 1 || x0 - half < free) return [];
    free = x0 + half + 2;
    return [{ x: x0, text }];
  });
}

const PAD = 7;
/** Fewer letters than these of a longer name say nothing. */
const FEWEST_LETTERS = 6;

function nameOfBand(label: string, room: number): string | null {
  const name = elided(label, room, TEXT.small);
  return name === label || (name && name.length > FEWEST_LETTERS) ? name : null;
}

interface BandProps extends Pick<RowProps, 'paint'> {
  readonly band: LaidBand;
  readonly y: number;
  readonly size: StripSize;
}

function Band({ band: { era, x0, x1, room }, y, size, paint }: BandProps) {
  const height = size.band;
  const name = size.withWords ? nameOfBand(era.label, room - PAD - 3) : null;
  return (
    <g transform={`translate(${x0} ${y})`}>
      <rect
        width={Math.max(2, x1 - x0 - 1)}
        height={height}
        fill={era.actor === 'JPN' ? paint.jpnSoft : paint.korSoft}
      />
      {!era.isCutBefore && (
        <rect
          width={size.stroke}
          height={height}
          fill={colourOf(paint, era.actor)}
          fillOpacity={size.withWords ? 1 : 0.5}
        />
      )}
      {name && (
        <text x={PAD} y={height / 2 + 4} fill={paint.ink}>
          {name}
        </text>
      )}
    </g>
  );
}
