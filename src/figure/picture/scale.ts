/** Linear and logarithmic scales with round ticks. */

export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** The values at the two ends. */
  readonly domain: readonly [number, number];
}

const NICE = [1, 2, 2.5, 5, 10];

function stepFor(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = NICE.find((nice) => nice * power >= rough - 1e-12) ?? 10;
  return factor * power;
}

const clean = (value: number) => Number(value.toPrecision(12));

/** Round numbers that hold [least, greatest], about `count` of them. */
export function niceTicks(least: number, greatest: number, count: number): number[] {
  if (least === greatest)
    return least === 0 ? [0, 1] : niceTicks(Math.min(0, least), Math.max(0, greatest), count);
  const step = stepFor(greatest - least, count);
  const first = Math.floor(clean(least / step));
  const last = Math.ceil(clean(greatest / step));
  return Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step));
}

export function linear(extent: readonly [number, number], from: number, to: number, count: number): Scale {
  const ticks = niceTicks(extent[0], extent[1], count);
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  return { ticks, domain: [low, high], at: (value) => from + ((value - low) / (high - low)) * (to - from) };
}

/** Powers of ten; `least` is the smallest positive value there is. */
export function logarithmic(extent: readonly [number, number], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(extent[0]));
  const high = Math.max(low + 1, Math.ceil(Math.log10(extent[1])));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => clean(10 ** (low + i)));
  return {
    ticks,
    domain: [10 ** low, 10 ** high],
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

const PLACE_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Places in a ranking: whole numbers, the first place at `from`, the worst at `to`. */
export function placesInRanking(worst: number, from: number, to: number, count: number): Scale {
  const last = Math.max(2, Math.ceil(worst));
  const step = PLACE_STEPS.find((one) => (last - 1) / one <= count) ?? 100;
  const start = step > 2 ? step : 1 + step;
  const ticks = [1];
  for (let place = start; place <= last; place += step) ticks.push(place);
  return { ticks, domain: [1, last], at: (place) => from + ((place - 1) / (last - 1)) * (to - from) };
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Round years for an axis, with the first and the last where they do not crowd a round one. */
export function yearTicks(first: number, last: number, width: number): number[] {
  const room = Math.max(2, Math.floor(width / 48));
  const step = YEAR_STEPS.find((one) => (last - first) / one <= room - 1) ?? 100;
  const round: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) round.push(year);
  const perYear = width / Math.max(1, last - first);
  const clear = (year: number) => round.every((one) => one === year || Math.abs(one - year) * perYear >= 40);
  const ends = [first, last].filter((year) => Number.isInteger(year) && !round.includes(year) && clear(year));
  return [...round, ...ends].sort((a, b) => a - b);
}

/** Quarters where months of so few years are shown that years alone would leave the axis bare. */
export function momentTicks(first: number, last: number, width: number): number[] {
  if (last - first >= 2) return yearTicks(first, last, width);
  const step = width / Math.max(0.25, last - first) >= 240 ? 0.25 : 0.5;
  const start = Math.ceil(first / step - 1e-9) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step + 1e-9) + 1) },
    (_, i) => start + i * step,
  );
}
