/** Rows of a bar picture: a head for a group of several bars, then its bars, all of one height. */
import { formatTick, formatValue } from '../../../model/units.ts';
import type { Bar, BarsPicture } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { elided, wrapped } from '../lanes/fit.ts';
import { TEXT } from '../props.ts';
import { linear, type Scale } from '../scale.ts';

export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** Null is the head of a group. */
  readonly bar: Bar | null;
}

export interface BarsLayout {
  readonly rows: readonly BarRow[];
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly band: number;
  readonly scale: Scale;
  readonly labelRoom: number;
}

const BAND = 30;
const AXIS = 26;
const TOP = 4;

export function barRowsOf({ groups }: BarsPicture): BarRow[] {
  return groups.flatMap(({ id, label, bars }) => {
    const [only] = bars;
    if (bars.length === 1 && only) return [{ key: id, label, bar: only }];
    const head: BarRow = { key: id, label, bar: null };
    return [head, ...bars.map((bar) => ({ key: `${id}-${bar.id}`, label: bar.label, bar }))];
  });
}

export const heightOfRows = (count: number, band: number): number => TOP + count * band + AXIS;

export const barsHeight = (picture: BarsPicture): number => heightOfRows(barRowsOf(picture).length, BAND);

export const barText = (bar: Bar, { unit }: BarsPicture): string =>
  bar.text ?? (bar.value === null ? 'not reported' : formatValue(bar.value, unit));

/** Room for labels and values is that of the whole picture, so that columns of it have one scale. */
export function layoutBars(
  picture: BarsPicture,
  width: number,
  height: number,
  rows: readonly BarRow[] = barRowsOf(picture),
): BarsLayout {
  const all = barRowsOf(picture);
  const widest = Math.max(0, ...all.map(({ label }) => textWidth(label, TEXT.label, 700)));
  const labelRoom = Math.min(Math.ceil(widest) + 14, width * 0.45);
  const values = all.flatMap(({ bar }) => (bar ? [textWidth(barText(bar, picture), TEXT.label)] : []));
  const right = Math.ceil(Math.max(24, ...values)) + 14;
  const hasNegative = all.some(({ bar }) => (bar?.value ?? 0) < 0);
  const left = labelRoom + (hasNegative ? right : 0);
  const plotWidth = Math.max(60, width - left - right);
  const scale = linear(picture.extent, 0, plotWidth, Math.max(2, Math.round(plotWidth / 110)));
  const plotHeight = height - TOP - AXIS;
  return {
    rows,
    scale,
    labelRoom,
    band: plotHeight / Math.max(1, rows.length),
    plot: { left, top: TOP, width: plotWidth, height: plotHeight },
  };
}

/** A label in the room it has: two lines at the most, so that no bar needs more height than another. */
export function labelLines(label: string, { labelRoom }: BarsLayout): string[] {
  const room = labelRoom - 12;
  const [first = '', ...rest] = wrapped(label, room, TEXT.label);
  const second = elided(rest.join(' '), room, TEXT.label);
  return second ? [first, second] : [first];
}

export const tickLabel = (tick: number, { unit }: BarsPicture): string => formatTick(tick, unit);
