/** From a picture of bars to a native chart of lying bars. */
import { barText } from '../../../figure/picture/bars/layout.ts';
import { colourOf } from '../../../figure/picture/props.ts';
import { formatNumber } from '../../../model/units.ts';
import type { Bar, BarsPicture } from '../../../model/view/picture.ts';
import { printPaint } from '../../../ui/theme/paint.ts';
import { barsAxis, formatOf } from './formats.ts';
import { hex } from './fromTime.ts';
import type { ChartSeries, ChartSpec } from './spec.ts';

const paintOf = (bar: Bar) => hex(colourOf(printPaint.light, bar.tone));

/** What an Office label cannot make of the value itself. */
function textOf(bar: Bar, picture: BarsPicture): string | null {
  if (bar.value === null) return null;
  const text = barText(bar, picture);
  const { decimals, suffix } = picture.unit;
  return text === formatNumber(bar.value, decimals) + suffix ? null : text;
}

function seriesFrom(name: string, bars: readonly (Bar | null)[], picture: BarsPicture): ChartSeries {
  const colours = bars.map((bar) => (bar ? paintOf(bar) : ''));
  const colour = colours.find((one) => one !== '') ?? '';
  const places = bars.flatMap((bar, place) => (bar?.estimated === undefined ? [] : [place]));
  return {
    name,
    colour,
    values: bars.map((bar) => bar?.value ?? null),
    colours: colours.map((one) => one || colour),
    texts: bars.map((bar) => (bar ? textOf(bar, picture) : null)),
    incomplete: new Set(),
    estimated: new Set(places),
    dashed: new Set(),
    lone: new Set(),
  };
}

/** "Japan: not listed", or "Oils and fats (Japan: not reported)": no bar is never read as zero. */
function categoryOf(label: string, bars: readonly Bar[], picture: BarsPicture): string {
  const missing = bars.filter(({ value }) => value === null);
  if (missing.length === 0) return label;
  if (bars.length === 1) return `${label}: ${missing.map((bar) => barText(bar, picture)).join()}`;
  const words = missing.map((bar) => `${bar.label}: ${barText(bar, picture)}`);
  return `${label} (${words.join('; ')})`;
}

/** How many bars there are, one below another. */
export const barCount = ({ groups }: BarsPicture): number =>
  groups.reduce((sum, { bars }) => sum + bars.length, 0);

/** @param width of the chart in inches */
export function chartOfBars(picture: BarsPicture, width: number): ChartSpec {
  const { groups, unit } = picture;
  const isPlain = groups.every(({ bars }) => bars.length === 1);
  const names = [...new Set(groups.flatMap(({ bars }) => bars.map(({ label }) => label)))];
  const series = isPlain
    ? [
        seriesFrom(
          unit.short,
          groups.map(({ bars }) => bars[0] ?? null),
          picture,
        ),
      ]
    : names.map((name) =>
        seriesFrom(
          name,
          groups.map(({ bars }) => bars.find(({ label }) => label === name) ?? null),
          picture,
        ),
      );
  return {
    kind: 'bars',
    title: null,
    head: '',
    categories: groups.map(({ label, bars }) => categoryOf(label, bars, picture)),
    series,
    axis: barsAxis(picture, width),
    format: formatOf(unit),
    legend: isPlain ? 'none' : 'bottom',
  };
}
