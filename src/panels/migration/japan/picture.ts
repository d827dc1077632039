/** One small chart a status, or one line a state; bars where a single year is chosen. */
import { extentOfFacets } from '../../../figure/series/breaks.ts';
import { nameOf } from '../../../model/places.ts';
import { PERSONS, type Unit } from '../../../model/units.ts';
import type { BarsPicture, Break, Facet, Series, TimePicture } from '../../../model/view/picture.ts';
import type { YearRange } from '../../../model/years.ts';
import { type Counts, greatestOfState, greatestOfStatus, type Measure, pointsOver } from './counts.ts';
import type { Shown } from './shown.ts';
import { labelOf } from './statuses.ts';

const ENTRIES: Unit = { ...PERSONS, long: 'entries', short: 'entries', inSentence: 'entries' };
export const unitOf = (measure: Measure): Unit => (measure === 'entries' ? ENTRIES : PERSONS);

/** The line of a small chart bears the chart's name. */
const alone = (series: Series): Facet => ({ id: series.id, title: series.label, series: [series] });

export function facetsOf(counts: Counts, { countries, statuses, years, by, chart }: Shown): Facet[] {
  const lines: Series[] =
    by === 'status'
      ? statuses.map((status) => ({
          id: status,
          label: labelOf(status),
          // Everything here is in Japan; the states' colours are for states.
          tone: 'JPN',
          points: pointsOver(counts, countries, [status], years),
        }))
      : countries.map((state) => ({
          id: state,
          label: nameOf(state),
          tone: state,
          points: pointsOver(counts, [state], statuses, years),
        }));
  const isSplit = lines.length > 1 && (by === 'status' || chart === 'bars');
  return isSplit ? lines.map(alone) : [{ id: 'all', title: null, series: lines }];
}

function extentOf(counts: Counts, { countries, by, coverage }: Shown): [number, number] {
  return [
    0,
    by === 'status'
      ? greatestOfStatus(counts, countries.length, coverage)
      : greatestOfState(counts, coverage),
  ];
}

export function timePicture(
  counts: Counts,
  shown: Shown,
  facets: readonly Facet[],
  breaks: readonly Break[],
): TimePicture {
  const { years, scale, chart } = shown;
  return {
    form: 'time',
    chart: chart === 'bars' ? 'bars' : 'line',
    scale: scale === 'log' ? 'log' : 'linear',
    unit: unitOf(counts.measure),
    years: [...years] as YearRange,
    extent: scale === 'own' ? extentOfFacets(facets) : extentOf(counts, shown),
    facets,
    breaks,
  };
}

/** Statuses stand by size; states keep their order. */
export function barsPicture(counts: Counts, shown: Shown, facets: readonly Facet[]): BarsPicture {
  const bars = facets
    .flatMap(({ series }) => series)
    .map(({ id, label, tone, points }) => ({ id, label, tone, value: points[0]?.value ?? null }));
  const sorted = shown.by === 'status' ? bars.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)) : bars;
  return {
    form: 'bars',
    unit: unitOf(counts.measure),
    extent: shown.scale === 'own' ? extentOfFacets(facets) : extentOf(counts, shown),
    groups: sorted.map((bar) => ({
      id: bar.id,
      label: bar.label,
      bars: [bar.value === null ? { ...bar, text: 'no such status' } : bar],
    })),
  };
}
