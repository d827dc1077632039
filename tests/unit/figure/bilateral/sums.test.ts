import { describe, expect, it } from 'vitest';
import { type Observation, ObservationIndex } from '../../../../src/figure/bilateral/observations.ts';
import { extentOfSums, sumAt } from '../../../../src/figure/bilateral/sums.ts';

const observation = (year: number, state: Observation['state'], value: number, run = 'a'): Observation => ({
  year,
  actor: 'JPN',
  state,
  value,
  run,
});

/** 2001: both states; 2002: only one, from another source; 2003: nobody; 2004: a negative flow. */
const index = new ObservationIndex([
  observation(2001, 'KAZ', 10),
  observation(2001, 'UZB', 5),
  observation(2002, 'KAZ', 20, 'b'),
  observation(2004, 'KAZ', -3),
]);

describe('a sum over states', () => {
  it('adds what is reported', () => {
    expect(sumAt(index, 'JPN', ['KAZ', 'UZB'], 2001, null)).toEqual({ at: 2001, value: 15, run: 'a' });
  });

  it('names the members it lacks instead of counting them as zero', () => {
    expect(sumAt(index, 'JPN', ['KAZ', 'UZB'], 2002, null)).toEqual({
      at: 2002,
      value: 20,
      run: 'b',
      lacking: ['Uzbekistan'],
    });
  });

  it('is missing, not zero, where nobody reports', () => {
    expect(sumAt(index, 'JPN', ['KAZ', 'UZB'], 2003, null).value).toBeNull();
  });

  it('is set in proportion to the members that report, and to no other', () => {
    const perHead = {
      unit: { long: '', short: '', inSentence: '', suffix: '', decimals: 1 },
      factor: 1,
      noun: 'people',
    };
    const base = (state: string) => (state === 'KAZ' ? 4 : 100);
    expect(sumAt(index, 'JPN', ['KAZ', 'UZB'], 2002, { ...perHead, base }).value).toBe(5);
  });
});

describe('the extent of a scale', () => {
  it('holds every group of as many states, so that two pictures compare', () => {
    expect(extentOfSums(index, 1, [2001, 2004], null)).toEqual([-3, 20]);
    expect(extentOfSums(index, 2, [2001, 2004], null)).toEqual([-3, 20]);
  });

  it('always holds zero', () => {
    expect(extentOfSums(new ObservationIndex([observation(2001, 'KAZ', 7)]), 1, [2001, 2001], null)).toEqual([
      0, 7,
    ]);
  });
});
