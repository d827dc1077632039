import { extentOfSums } from '../../../figure/bilateral/sums.ts';
import { extentOfFacets } from '../../../figure/series/breaks.ts';
import { nameOf, STATES } from '../../../model/places.ts';
import { USD_MILLION } from '../../../model/units.ts';
import type { BarsPicture, Facet, Picture, Point, Series } from '../../../model/view/picture.ts';
import type { YearRange } from '../../../model/years.ts';
import type { Reports } from './lines.ts';
import type { Mirror } from './pairs.ts';

export interface Drawing {
  readonly years: YearRange;
  readonly coverage: YearRange;
  readonly scale: 'linear' | 'own' | 'log';
}

const labelsOf = ({ actor, states }: Reports) => {
  const [only] = states;
  const theirs = states.length === 1 && only ? `${nameOf(only)} reports` : 'The states report';
  return { own: `${nameOf(actor)} reports`, theirs };
};

function facetsOf(reports: readonly Reports[]): Facet[] {
  const isOnly = reports.length === 1;
  const isOneState = new Set(reports.map(({ states }) => states.join())).size === 1;
  return reports.map((one) => {
    const labels = labelsOf(one);
    const series: Series[] = [
      // First, and so beneath: the line that all facets share, at the head of their one legend.
      {
        id: 'states',
        label: isOneState || one.states.length > 1 ? labels.theirs : 'The state reports',
        tone: 'total',
        points: one.theirs,
      },
      { id: one.actor, label: labels.own, tone: one.actor, points: one.own },
    ];
    return { id: one.id, title: isOnly ? null : one.name, series };
  });
}

/** A single year has no line: bars for it. */
function barsOf(reports: readonly Reports[], extent: BarsPicture['extent']): BarsPicture {
  const bar = (id: string, label: string, tone: Reports['actor'] | 'total', point: Point | undefined) => ({
    id,
    label,
    tone,
    value: point?.value ?? null,
    ...(point?.estimated ? { estimated: point.estimated } : {}),
  });
  return {
    form: 'bars',
    unit: USD_MILLION,
    extent,
    groups: reports.map((one) => {
      const labels = labelsOf(one);
      return {
        id: one.id,
        label: one.name,
        bars: [
          bar('own', labels.own, one.actor, one.own[0]),
          bar('theirs', labels.theirs, 'total', one.theirs[0]),
        ],
      };
    }),
  };
}

/** The widest sum of as many states in any year, whoever reports it. */
function extentOf(mirror: Mirror, size: number, coverage: YearRange): [number, number] {
  const extents = [mirror.actors, mirror.states].map((index) =>
    extentOfSums(index, Math.min(size, STATES.length), coverage, null),
  );
  return [0, Math.max(...extents.map(([, greatest]) => greatest))];
}

export function pictureOf(
  mirror: Mirror,
  reports: readonly Reports[],
  { years, coverage, scale }: Drawing,
): Picture {
  const facets = facetsOf(reports);
  const size = Math.max(...reports.map(({ states }) => states.length));
  const extent = scale === 'own' ? extentOfFacets(facets) : extentOf(mirror, size, coverage);
  if (years[0] === years[1]) return barsOf(reports, extent);
  return {
    form: 'time',
    chart: 'line',
    scale: scale === 'log' ? 'log' : 'linear',
    unit: USD_MILLION,
    years,
    extent,
    facets,
    breaks: [],
  };
}
