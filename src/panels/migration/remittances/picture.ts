/** One line a state; a small chart each where they are bars; bars side by side for a single year. */
import { extentOfFacets } from '../../../figure/series/breaks.ts';
import type { Unit } from '../../../model/units.ts';
import type { BarsPicture, Facet, Series, TimePicture } from '../../../model/view/picture.ts';
import type { YearRange } from '../../../model/years.ts';
import type { ScaleChoice } from '../logScale.ts';

interface Drawn {
  readonly unit: Unit;
  readonly years: YearRange;
  /** The greatest value of any state in any year. */
  readonly greatest: number;
  readonly scale: ScaleChoice;
}

export function timePicture(
  lines: readonly Series[],
  { unit, years, greatest, scale }: Drawn,
  chart: 'line' | 'bars',
): TimePicture {
  const facets: Facet[] =
    chart === 'bars' && lines.length > 1
      ? lines.map((line) => ({ id: line.id, title: line.label, series: [line] }))
      : [{ id: 'all', title: null, series: lines }];
  return {
    form: 'time',
    chart,
    scale: scale === 'log' ? 'log' : 'linear',
    unit,
    years,
    extent: scale === 'own' ? extentOfFacets(facets) : [0, greatest],
    facets,
    breaks: [],
  };
}

export function barsPicture(lines: readonly Series[], { unit, greatest, scale }: Drawn): BarsPicture {
  const bars = lines.map(({ id, label, tone, points }) => ({
    id,
    label,
    tone,
    value: points[0]?.value ?? null,
  }));
  const drawn = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  return {
    form: 'bars',
    unit,
    extent: [0, scale === 'own' ? drawn : greatest],
    groups: bars.map((bar) => ({ id: bar.id, label: bar.label, bars: [bar] })),
  };
}
