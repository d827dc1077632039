/** Foreigners staying in Korea at the end of each month: a line a state, or one for all of them. */
import type { RowsOf } from '../../../datasets/index.ts';
import { extentOfFacets } from '../../../figure/series/breaks.ts';
import { momentInWords } from '../../../figure/series/table.ts';
import { nameOf, STATES, type State, statesInBrief } from '../../../model/places.ts';
import { PERSONS } from '../../../model/units.ts';
import type { Point, Series, TimePicture } from '../../../model/view/picture.ts';
import type { Table } from '../../../model/view/table.ts';
import type { YearRange } from '../../../model/years.ts';
import type { ScaleChoice } from '../logScale.ts';
import { largestSum } from '../proportions.ts';
import type { Monthly } from './measures.ts';

export interface Months {
  /** Month ends inside the chosen years. */
  readonly moments: readonly number[];
  /** Month ends at which the source repeats, for every state, the numbers of the month before. */
  readonly repeated: readonly number[];
  readonly lines: readonly Series[];
  readonly together: Series;
  /** The greatest value of any one state, and of any group of as many states, in the whole table. */
  readonly greatest: { readonly single: number; readonly group: number };
}

const yearOf = (at: number) => Math.floor(at + 1e-9);

export function monthsOf(
  rows: RowsOf<'korea-foreigners'>,
  measure: Monthly,
  states: readonly State[],
  [first, last]: YearRange,
): Months {
  const byMonth = new Map<number, Map<State, number>>();
  for (const row of rows) {
    if (row.measure !== measure) continue;
    const month = byMonth.get(row.month) ?? new Map<State, number>();
    byMonth.set(row.month, month.set(row.origin, row.persons));
  }
  const all = [...byMonth.keys()].sort((a, b) => a - b);
  const moments = all.filter((at) => yearOf(at) >= first && yearOf(at) <= last);
  const isRepeated = (at: number, i: number) => {
    const [month, before] = [byMonth.get(at), byMonth.get(all[i - 1] ?? Number.NaN)];
    return (
      month !== undefined &&
      before !== undefined &&
      month.size > 1 &&
      [...month].every(([state, persons]) => before.get(state) === persons)
    );
  };
  const sumAt = (at: number, members: readonly State[]): Point => {
    const known = members.flatMap((state) => byMonth.get(at)?.get(state) ?? []);
    const lacking = members.filter((state) => !byMonth.get(at)?.has(state)).map(nameOf);
    return {
      at,
      value: known.length === 0 ? null : known.reduce((sum, persons) => sum + persons, 0),
      run: 'kor-moj',
      ...(lacking.length > 0 && known.length > 0 ? { lacking } : {}),
    };
  };
  const largest = (size: number) =>
    Math.max(0, ...all.map((at) => largestSum([...(byMonth.get(at)?.values() ?? [])], size)));
  return {
    moments,
    repeated: all.filter(isRepeated).filter((at) => moments.includes(at)),
    lines: states.map((state) => ({
      id: state,
      label: nameOf(state),
      tone: state,
      points: moments.map((at) => sumAt(at, [state])),
    })),
    together: {
      id: 'all',
      label: states.length === STATES.length ? 'All five states' : statesInBrief(states),
      // Everyone here is in Korea; the states' colours are for states.
      tone: 'KOR',
      points: moments.map((at) => sumAt(at, states)),
    },
    greatest: { single: largest(1), group: largest(states.length) },
  };
}

export function monthsPicture(
  { moments, lines, together, greatest }: Months,
  by: 'state' | 'all',
  scale: ScaleChoice,
  years: YearRange,
): TimePicture {
  const series = by === 'state' ? lines : [together];
  const facets = [{ id: 'all', title: null, series }];
  return {
    form: 'time',
    chart: 'line',
    scale: scale === 'log' ? 'log' : 'linear',
    unit: PERSONS,
    years,
    span: [moments[0] ?? years[0], moments.at(-1) ?? years[1]],
    extent: scale === 'own' ? extentOfFacets(facets) : [0, by === 'state' ? greatest.single : greatest.group],
    facets,
    breaks: [],
  };
}

/** The newest month stands at the foot, as in every table over time. */
export function monthsTable({ moments, lines, together }: Months, caption: string): Table {
  const columns = lines.length > 1 ? [...lines, together] : lines;
  return {
    caption,
    columns: [
      { id: 'month', label: 'End of the month', kind: 'year' },
      ...columns.map(({ id, label }) => ({
        id: id.toLowerCase(),
        label,
        kind: 'number' as const,
        unit: PERSONS,
      })),
    ],
    rows: moments.map((at, i) => [
      { value: at, text: momentInWords(at, true) },
      ...columns.map(({ points }) => ({ value: points[i]?.value ?? null })),
    ]),
  };
}
