/** The picture of a bilateral figure: lines over time, small multiples by state, or bars for one year. */
import { nameOf, type State, statesInBrief } from '../../model/places.ts';
import type { Unit } from '../../model/units.ts';
import type { BarsPicture, Facet, Picture, Series, TimePicture } from '../../model/view/picture.ts';
import type { YearRange } from '../../model/years.ts';
import { breaksOf, type Extent, extentOfFacets } from '../series/breaks.ts';
import { type Party, partiesOf } from './parties.ts';
import type { Proportion } from './proportion.ts';
import type { BilateralSpec } from './spec.ts';
import { extentOfSums, sumAt, sumsOver } from './sums.ts';

function seriesOf(
  spec: BilateralSpec,
  states: readonly State[],
  years: YearRange,
  proportion: Proportion | null,
): Series[] {
  return partiesOf(spec.filters, spec.compared ?? []).map(({ code, name, tone }) => ({
    id: code,
    label: name,
    tone,
    points: sumsOver(spec.drawn.index, code, states, years, proportion),
  }));
}

export function facetsOf(spec: BilateralSpec, years: YearRange, proportion: Proportion | null): Facet[] {
  const { countries } = spec.filters;
  if (spec.by === 'actor') {
    return [{ id: 'all', title: null, series: seriesOf(spec, countries, years, proportion) }];
  }
  return countries.map((state) => ({
    id: state,
    title: nameOf(state),
    series: seriesOf(spec, [state], years, proportion),
  }));
}

/** A total's share of GDP can be less than a member's, so a scale for both holds both. */
const widest = (a: Extent, b: Extent): Extent => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

function barsOf(spec: BilateralSpec, year: number, unit: Unit, proportion: Proportion | null): BarsPicture {
  const { countries, coverage } = spec.filters;
  const others = (spec.compared ?? []).map(({ code }) => code);
  const bar = ({ code, name, tone }: Party, states: readonly State[]) => {
    const { value, estimated } = sumAt(spec.drawn.index, code, states, year, proportion);
    return { id: code, label: name, tone, value, ...(estimated ? { estimated } : {}) };
  };
  const extent = (size: number) =>
    extentOfSums(spec.drawn.index, size, coverage ?? [year, year], proportion, others);
  const group = (id: string, label: string, states: readonly State[]) => ({
    id,
    label,
    bars: partiesOf(spec.filters, spec.compared ?? []).map((party) => bar(party, states)),
  });
  const total =
    countries.length > 1 && spec.by === 'actor' ? [group('all', statesInBrief(countries), countries)] : [];
  return {
    form: 'bars',
    unit,
    extent: widest(extent(1), extent(total.length > 0 ? countries.length : 1)),
    groups: [
      ...total.map((one) => ({ ...one, label: one.label.replace(/^all/, 'All') })),
      ...countries.map((state) => group(state, nameOf(state), [state])),
    ],
  };
}

export interface Drawing {
  readonly picture: Picture | null;
  readonly facets: readonly Facet[];
}

export function drawingOf(
  spec: BilateralSpec,
  years: YearRange,
  unit: Unit,
  proportion: Proportion | null,
): Drawing {
  const facets = facetsOf(spec, years, proportion);
  if (spec.chart === 'table') return { picture: null, facets };
  if (years[0] === years[1]) return { picture: barsOf(spec, years[0], unit, proportion), facets };
  const groupSize = spec.by === 'actor' ? spec.filters.countries.length : 1;
  const picture: TimePicture = {
    form: 'time',
    chart: spec.chart,
    scale: spec.scale === 'log' ? 'log' : 'linear',
    unit,
    years,
    extent:
      spec.scale === 'own'
        ? extentOfFacets(facets)
        : extentOfSums(
            spec.drawn.index,
            groupSize,
            spec.filters.coverage ?? years,
            proportion,
            (spec.compared ?? []).map(({ code }) => code),
          ),
    facets,
    breaks: breaksOf(facets),
  };
  return { picture, facets };
}
