import { describe, expect, it } from 'vitest';
import { ordinal, placesOf } from '../../../../src/model/ranking.ts';

describe('places in a ranking', () => {
  it('are shared by equal amounts, and as many are left out after them', () => {
    const places = placesOf(new Map(Object.entries({ A: 5, B: 9, C: 5, D: 1, E: 5 })));
    expect(Object.fromEntries(places)).toEqual({ B: 1, A: 2, C: 2, E: 2, D: 5 });
  });

  it('are shared by sums that differ only by the order of their parts', () => {
    const places = placesOf(
      new Map([
        ['A', 0.1 + 0.2],
        ['B', 0.3],
      ]),
    );
    expect([...places.values()]).toEqual([1, 1]);
  });

  it('rank what is below zero behind a printed zero', () => {
    expect([...placesOf(new Map(Object.entries({ A: -1, B: 0 })))]).toEqual([
      ['B', 1],
      ['A', 2],
    ]);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [42, '42nd'],
    [111, '111th'],
  ])('are said as ordinals: %i is %s', (place, words) => {
    expect(ordinal(place)).toBe(words);
  });
});
