import { describe, expect, it } from 'vitest';
import { USD_MILLION } from '../../../../src/model/units.ts';
import { amountText, amountWithShare, shareText } from '../../../../src/panels/aid/smallNumbers.ts';
import { extentOfWidest } from '../../../../src/panels/aid/widestSums.ts';

describe('numbers that rounding would turn into zero', () => {
  it('are said to be under the least that is written', () => {
    expect(amountText(0.04, USD_MILLION)).toBe('under 0.1');
    expect(amountText(0.05, USD_MILLION)).toBe('0.1');
    expect(shareText(0.01)).toBe('under 0.1');
    expect(amountWithShare(1234.5, USD_MILLION, 12.34)).toBe('1,234.5 · 12.3%');
  });

  it('are not made of a printed zero, nor of what has no share', () => {
    expect(amountText(0, USD_MILLION)).toBe('0.0');
    expect(amountWithShare(-2, USD_MILLION, null)).toBe('−2.0');
  });
});

describe('the extent of the widest sums', () => {
  const amounts = [
    { key: 'A', state: 'KAZ', year: 2000, value: 5 },
    { key: 'A', state: 'KAZ', year: 2001, value: -7 },
    { key: 'A', state: 'UZB', year: 2000, value: 6 },
    { key: 'B', state: 'UZB', year: 2001, value: 9 },
  ] as const;

  it.each([
    [1, 1, [-7, 9]],
    [2, 1, [-7, 11]],
    [1, 2, [-2, 9]],
    [5, 2, [0, 9]],
  ])('is over every %i states and %i neighbouring years', (size, span, extent) => {
    expect(extentOfWidest(amounts, [2000, 2001], size, span)).toEqual(extent);
  });
});
