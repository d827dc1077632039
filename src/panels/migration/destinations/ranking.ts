/** The listed destinations of some states in one year, largest first. */
import type { State } from '../../../model/places.ts';
import { listedAbroad, peopleIn, type Stocks } from './stocks.ts';

export interface Ranked {
  readonly code: string;
  /** Null where it is not listed for any of these states. */
  readonly persons: number | null;
  readonly share: number | null;
  /** 1 is the largest; null where it is not listed. */
  readonly place: number | null;
  readonly lacking: readonly string[];
}

export interface Ranking {
  readonly year: number;
  readonly all: readonly Ranked[];
  /** How many destinations have a place. */
  readonly size: number;
  readonly listed: number;
}

/** `asked` are ranked too, listed or not, so that what is missing can be said. */
export function rankingOf(
  stocks: Stocks,
  states: readonly State[],
  year: number,
  asked: readonly string[],
): Ranking {
  const listed = listedAbroad(stocks, states, year);
  const codes = [...new Set([...stocks.destinations, ...asked])].filter(
    (code) => !(states.length === 1 && code === states[0]),
  );
  const cells = codes
    .map((code) => ({ code, point: peopleIn(stocks, states, code, year) }))
    .toSorted((a, b) => (b.point.value ?? -1) - (a.point.value ?? -1));
  const known = cells.filter(({ point }) => point.value !== null);
  return {
    year,
    listed,
    size: known.length,
    all: cells.map(({ code, point }) => ({
      code,
      persons: point.value,
      share: point.value === null || listed <= 0 ? null : (point.value / listed) * 100,
      place:
        point.value === null
          ? null
          : 1 + known.filter((other) => (other.point.value ?? 0) > (point.value ?? 0)).length,
      lacking: point.lacking ?? [],
    })),
  };
}

export const rankedOf = ({ all }: Ranking, code: string): Ranked | undefined =>
  all.find((one) => one.code === code);
