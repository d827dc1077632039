/** Office number formats and axes from the units and scales of a picture. */
import { linear, logarithmic, placesInRanking, type Scale } from '../../../figure/picture/scale.ts';
import type { Unit } from '../../../model/units.ts';
import type { BarsPicture, TimePicture } from '../../../model/view/picture.ts';
import type { ValueAxis } from './spec.ts';

/** 1 and "%" → `#,##0.0"%";−#,##0.0"%"`, with a true minus sign as everywhere else. */
function numberFormat(decimals: number, suffix: string): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const text = suffix ? `${digits}"${suffix.replaceAll('"', '')}"` : digits;
  return `${text};−${text}`;
}

export const formatOf = ({ decimals, suffix }: Unit): string => numberFormat(decimals, suffix);

const decimalsOf = (tick: number) => (String(tick).split('.')[1] ?? '').length;

function axisOf(scale: Scale, unit: Unit, rest: Pick<ValueAxis, 'scale' | 'direction'>): ValueAxis {
  const [first = 0, second = 1] = scale.ticks;
  const isLog = rest.scale === 'log';
  return {
    ...rest,
    least: scale.domain[0],
    greatest: scale.domain[1],
    step: isLog ? null : second - first,
    title: unit.short,
    // Powers of ten: below one with as many decimals as they need.
    format: isLog
      ? `[>=1]${numberFormat(0, unit.suffix).split(';')[0]};General`
      : numberFormat(Math.min(6, Math.max(...scale.ticks.map(decimalsOf))), unit.suffix),
  };
}

const TICKS_PER_INCH = 1.5;

function leastPositive({ facets }: TimePicture): number {
  const values = facets.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)),
  );
  return Math.min(...values.filter((value) => value > 0), 1e9);
}

/** The axis of a chart over time of a height in inches: the same for every facet. */
export function timeAxis(picture: TimePicture, height: number): ValueAxis {
  const { unit, extent } = picture;
  const count = Math.max(2, Math.round(height * TICKS_PER_INCH));
  if (picture.scale === 'log') {
    const scale = logarithmic([leastPositive(picture), extent[1]], 0, 1);
    return axisOf(scale, unit, { scale: 'log', direction: 'up' });
  }
  if (picture.inverted) {
    const scale = placesInRanking(extent[1], 0, 1, count);
    const [, second = 2, third = 3] = scale.ticks;
    // The ticks of a ranking are not evenly spaced (1, 5, 10): an Office axis counts on from its first.
    const axis = axisOf(scale, unit, { scale: 'linear', direction: 'down' });
    return { ...axis, step: third - second, title: 'place', format: '0' };
  }
  return axisOf(linear(extent, 0, 1, count), unit, { scale: 'linear', direction: 'up' });
}

/** The axis of lying bars of a width in inches. */
export function barsAxis({ unit, extent }: BarsPicture, width: number): ValueAxis {
  const count = Math.max(2, Math.round(width * 0.8));
  return axisOf(linear(extent, 0, 1, count), unit, { scale: 'linear', direction: 'up' });
}
