/** Bars for the newest of the chosen points, or lines over all of them. */
import type { Party } from '../../../figure/bilateral/parties.ts';
import { type Extent, extentOfFacets } from '../../../figure/series/breaks.ts';
import { nameOf, type State } from '../../../model/places.ts';
import { formatNumber, PERCENT, PERSONS, type Unit } from '../../../model/units.ts';
import type { Bar, BarsPicture, Facet, TimePicture } from '../../../model/view/picture.ts';
import type { Shown } from './shown.ts';
import { greatestStock, type Stocks, shownIn } from './stocks.ts';

const SHARE: Unit = { ...PERCENT, long: 'per cent of those in the listed destinations' };
export const unitOf = (measure: Shown['measure']): Unit => (measure === 'share' ? SHARE : PERSONS);

/** A state is no destination of its own people. */
const abroad = (parties: readonly Party[], states: readonly State[]) =>
  parties.filter(({ code }) => !(states.length === 1 && code === states[0]));

function extentOf(stocks: Stocks, { measure, by, states }: Shown): Extent {
  if (measure === 'share') return [0, 100];
  return [0, greatestStock(stocks, by === 'state' ? 1 : states.length)];
}

/** A small share is not rounded to nothing. */
function textOf(value: number | null, measure: Shown['measure']): Pick<Bar, 'text'> {
  if (value === null) return { text: 'not listed' };
  return measure === 'share' && value > 0 && value < 0.005 ? { text: `${formatNumber(value, 4)}%` } : {};
}

function barsIn(stocks: Stocks, shown: Shown, states: readonly State[], year: number): Bar[] {
  return abroad(shown.parties, states)
    .map(({ code, name, tone }): Bar => {
      const { value, lacking } = shownIn(stocks, states, code, year, shown.measure);
      return {
        id: code,
        label: lacking ? `${name} *` : name,
        tone: tone === code ? tone : 'other1',
        value,
        ...textOf(value, shown.measure),
      };
    })
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

export function barsPicture(stocks: Stocks, shown: Shown): BarsPicture {
  const { states, by, measure, scale } = shown;
  const year = shown.moments.at(-1) ?? shown.years[1];
  const groups =
    by === 'state'
      ? states.map((state) => ({
          id: state,
          label: nameOf(state),
          bars: barsIn(stocks, shown, [state], year),
        }))
      : barsIn(stocks, shown, states, year).map((bar) => ({ id: bar.id, label: bar.label, bars: [bar] }));
  const greatest = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
  return {
    form: 'bars',
    unit: unitOf(measure),
    extent: scale === 'own' ? [0, greatest] : extentOf(stocks, shown),
    groups,
  };
}

export function facetsOf(stocks: Stocks, shown: Shown): Facet[] {
  const { states, by, parties, moments, measure } = shown;
  const facet = (id: string, title: string | null, members: readonly State[]): Facet => ({
    id,
    title,
    series: abroad(parties, members).map(({ code, name, tone }) => ({
      id: code,
      label: name,
      tone,
      points: moments.map((year) => shownIn(stocks, members, code, year, measure)),
    })),
  });
  return by === 'state' && states.length > 1
    ? states.map((state) => facet(state, nameOf(state), [state]))
    : [facet('all', null, states)];
}

export function timePicture(stocks: Stocks, shown: Shown, facets: readonly Facet[]): TimePicture {
  const { moments, years, measure, scale } = shown;
  return {
    form: 'time',
    chart: 'line',
    scale: scale === 'log' ? 'log' : 'linear',
    unit: unitOf(measure),
    years: [moments[0] ?? years[0], moments.at(-1) ?? years[1]],
    extent: scale === 'own' ? extentOfFacets(facets) : extentOf(stocks, shown),
    // A destination that is never listed has no line to label; a note says so.
    facets: facets.map((facet) => ({
      ...facet,
      series: facet.series.filter(({ points }) => points.some(({ value }) => value !== null)),
    })),
    breaks: [],
  };
}
