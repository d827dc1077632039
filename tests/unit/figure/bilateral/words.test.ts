import { describe, expect, it } from 'vitest';
import { findingOf, type Wording } from '../../../../src/figure/bilateral/words.ts';
import { PERSONS, type Unit, USD_MILLION } from '../../../../src/model/units.ts';

const aid: Wording = {
  noun: 'net ODA',
  plural: false,
  withWhom: 'to Turkmenistan',
  negative: 'repayments of earlier loans exceeded new aid',
};
const korea = { code: 'KOR', name: 'South Korea', tone: 'KOR' } as const;

const saidOf = (first: number, last: number, unit: Unit = USD_MILLION, wording = aid) => {
  const point = (at: number, value: number) => ({ at, value, run: 'wdi' });
  return findingOf([{ party: korea, points: [point(1995, first), point(1998, last)] }], unit, wording);
};

describe('the finding of one actor', () => {
  it('says how many times the first value the last one is', () => {
    expect(saidOf(2, 7)).toBe(
      "South Korea's net ODA to Turkmenistan was 7.0 million US dollars in 1998, 3.5 times the 2.0 million US dollars of 1995.",
    );
  });

  it('makes nothing of a change that rounding takes away', () => {
    expect(saidOf(0.0221, 0.0223)).toBe(
      "South Korea's net ODA to Turkmenistan was 0.02 million US dollars in 1998, about as much as in 1995.",
    );
    const arrivals = { noun: 'arrivals', plural: true, withWhom: 'from Turkmenistan', negative: null };
    expect(saidOf(101, 101, PERSONS, arrivals)).toBe(
      "South Korea's arrivals from Turkmenistan were 101 people in 1998, about as many as in 1995.",
    );
    expect(saidOf(100, 101, PERSONS, arrivals)).toBe(
      "South Korea's arrivals from Turkmenistan were 101 people in 1998, close to the 100 people of 1995.",
    );
  });

  it('gives the reason for a negative value, and no ratio', () => {
    expect(saidOf(5, -1.3)).toBe(
      "South Korea's net ODA to Turkmenistan was −1.3 million US dollars in 1998: repayments of earlier loans exceeded new aid.",
    );
  });
});
