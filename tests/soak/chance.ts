/** Chance that can be repeated: the same seed makes the same choices. */
export interface Chance {
  /** A whole number from zero to below `count`. */
  readonly below: (count: number) => number;
  readonly oneOf: <T>(all: readonly T[]) => T | undefined;
  readonly isSo: (share: number) => boolean;
  /** Some of them in their order, at least one. */
  readonly someOf: <T>(all: readonly T[]) => T[];
}

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    oneOf: (all) => all[below(all.length)],
    isSo: (share) => next() < share,
    someOf: (all) => {
      const kept = all.filter(() => next() < 0.5);
      return kept.length > 0 ? kept : all.slice(0, 1);
    },
  };
}
