/** Where people born in, or citizens of, the five states live, as one edition of the UN counts it. */
import type { RowsOf } from '../../../datasets/index.ts';
import { nameOf, STATES, type State } from '../../../model/places.ts';
import type { Point } from '../../../model/view/picture.ts';
import { largestSum } from '../proportions.ts';

/** Two editions of one source, which are not comparable and so are never one line. */
export const EDITIONS = {
  '2019': { measure: 'stock-undesa', source: 'undesa-2019' },
  '2024': { measure: 'stock-undesa-2024', source: 'undesa-2024' },
} as const;
export type Edition = keyof typeof EDITIONS;

/** All destinations together, listed or not; a total and no destination. */
const WORLD = 'WLD';

export interface Stocks {
  readonly edition: Edition;
  readonly years: readonly number[];
  /** Every destination this edition lists for any of the five. */
  readonly destinations: readonly string[];
  readonly at: (state: State, destination: string, year: number) => number | null;
  /** All who live abroad, wherever; null where the edition here has no such total. */
  readonly world: (state: State, year: number) => number | null;
}

export function stocksOf(rows: RowsOf<'migration'>, edition: Edition): Stocks {
  const { measure } = EDITIONS[edition];
  const byKey = new Map<string, number>();
  const years = new Set<number>();
  const destinations = new Set<string>();
  for (const row of rows) {
    if (row.measure !== measure) continue;
    byKey.set(row.origin + row.destination + row.year, row.persons);
    years.add(row.year);
    if (row.destination !== WORLD) destinations.add(row.destination);
  }
  return {
    edition,
    years: [...years].sort((a, b) => a - b),
    destinations: [...destinations],
    at: (state, destination, year) => byKey.get(state + destination + year) ?? null,
    world: (state, year) => byKey.get(state + WORLD + year) ?? null,
  };
}

/** The people of some states in one destination. A state is no destination of its own people: nothing is lacking there. */
export function peopleIn(
  { at, edition }: Stocks,
  states: readonly State[],
  destination: string,
  year: number,
): Point {
  const abroad = states.filter((state) => state !== destination);
  const known = abroad.flatMap((state) => at(state, destination, year) ?? []);
  const lacking = abroad.filter((state) => at(state, destination, year) === null).map(nameOf);
  return {
    at: year,
    value: known.length === 0 ? null : known.reduce((sum, persons) => sum + persons, 0),
    run: EDITIONS[edition].source,
    ...(known.length > 0 && lacking.length > 0 ? { lacking } : {}),
  };
}

/** Everyone of some states in the destinations that are listed: what a share is a share of. */
export function listedAbroad(stocks: Stocks, states: readonly State[], year: number): number {
  return stocks.destinations.reduce(
    (sum, destination) => sum + (peopleIn(stocks, states, destination, year).value ?? 0),
    0,
  );
}

/** As a number, or as a share in per cent of the listed destinations. */
export function shownIn(
  stocks: Stocks,
  states: readonly State[],
  destination: string,
  year: number,
  measure: 'number' | 'share',
): Point {
  const point = peopleIn(stocks, states, destination, year);
  if (measure === 'number' || point.value === null) return point;
  const whole = listedAbroad(stocks, states, year);
  return { ...point, value: whole > 0 ? (point.value / whole) * 100 : null };
}

/** The greatest number that any group of as many states has in any destination in any year. */
export function greatestStock({ years, destinations, at }: Stocks, size: number): number {
  const sums = years.flatMap((year) =>
    destinations.map((destination) =>
      largestSum(
        STATES.map((state) => at(state, destination, year) ?? 0),
        size,
      ),
    ),
  );
  return Math.max(0, ...sums);
}
