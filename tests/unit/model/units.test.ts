import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatValue,
  PERCENT,
  PERSONS,
  timesInWords,
  USD_MILLION,
  valueInWords,
} from '../../../src/model/units.ts';

describe('numbers in words', () => {
  it('have thousands separators, fixed decimals and a true minus sign', () => {
    expect(formatNumber(3891.41, 1)).toBe('3,891.4');
    expect(formatNumber(-12, 1)).toBe('−12.0');
    expect(formatNumber(-0.01, 1)).toBe('0.0');
  });

  it('are what the browser would write, to the last digit', () => {
    const amounts = fc.oneof(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
    );
    for (const [most, least] of [
      [0, 0],
      [1, 1],
      [2, 2],
      [6, 0],
    ] as const) {
      const format = new Intl.NumberFormat('en-GB', {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      });
      fc.assert(
        fc.property(amounts, (amount) => formatNumber(amount, most, least) === format.format(amount)),
      );
    }
  });

  it('are rounded to what a sentence needs', () => {
    expect(valueInWords(250.3, USD_MILLION)).toBe('250 million US dollars');
    expect(valueInWords(7.63, USD_MILLION)).toBe('7.6 million US dollars');
    expect(valueInWords(5215, PERSONS)).toBe('5,215 people');
    expect(valueInWords(0.256, PERCENT)).toBe('0.26 per cent');
    expect(valueInWords(0.0431, USD_MILLION)).toBe('0.04 million US dollars');
    expect(valueInWords(0, USD_MILLION)).toBe('0.0 million US dollars');
  });

  it('are never written as zero where they are not', () => {
    expect(formatValue(0.0223, USD_MILLION)).toBe('0.02');
    expect(formatValue(-0.0223, USD_MILLION)).toBe('−0.02');
    expect(formatValue(0.05, USD_MILLION)).toBe('0.1');
    expect(formatValue(0, USD_MILLION)).toBe('0.0');
    // What a sum of such numbers leaves over in a computer.
    expect(formatValue(0.1 + 0.2 - 0.3, USD_MILLION)).toBe('0.0');
  });

  it('make no ratio with nothing or less', () => {
    expect(timesInWords(250, 80)).toBe('3.1 times');
    expect(timesInWords(250, 0)).toBeNull();
    expect(timesInWords(250, -3)).toBeNull();
  });
});
