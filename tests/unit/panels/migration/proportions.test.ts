import { describe, expect, it } from 'vitest';
import { largestSum, partInWords } from '../../../../src/panels/migration/proportions.ts';

describe('partInWords', () => {
  it('needs no more decimals than say something', () => {
    expect(partInWords(35, 100)).toBe('35 per cent');
    expect(partInWords(1.42, 100)).toBe('1.4 per cent');
    expect(partInWords(2, 100)).toBe('2 per cent');
  });

  it('does not round a small part to nothing', () => {
    expect(partInWords(1, 10_000)).toBe('less than 0.1 per cent');
    expect(partInWords(0, 10_000)).toBe('0 per cent');
  });

  it('has no part of nothing', () => {
    expect(partInWords(0, 0)).toBeNull();
  });
});

describe('largestSum', () => {
  it('is the greatest that as many values can make', () => {
    expect(largestSum([5, 1, 9, 3], 2)).toBe(14);
    expect(largestSum([5], 3)).toBe(5);
    expect(largestSum([], 2)).toBe(0);
  });
});
