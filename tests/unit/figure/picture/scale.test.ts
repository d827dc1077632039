import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, logarithmic, niceTicks, yearTicks } from '../../../../src/figure/picture/scale.ts';

describe('a scale', () => {
  it('has round ticks that hold its extent', () => {
    expect(niceTicks(0, 384, 5)).toEqual([0, 100, 200, 300, 400]);
    expect(niceTicks(-55, 384, 4)).toEqual([-200, 0, 200, 400]);
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 0, noNaN: true }),
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        (low, high) => {
          const ticks = niceTicks(low, high, 5);
          const slack = 1e-9 * (high - low);
          expect(ticks[0]).toBeLessThanOrEqual(low + slack);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
          expect(ticks.length).toBeLessThan(20);
        },
      ),
    );
  });

  it('runs from one end of the plot to the other', () => {
    const { at } = linear([0, 400], 200, 0, 4);
    expect([at(0), at(200), at(400)]).toEqual([200, 100, 0]);
  });

  it('has powers of ten when it is logarithmic', () => {
    const { ticks, at } = logarithmic([3, 800], 300, 0);
    expect(ticks).toEqual([1, 10, 100, 1000]);
    expect(at(10)).toBeCloseTo(200);
  });
});

describe('the years of an axis', () => {
  it('are round, and end where the data end when there is room', () => {
    expect(yearTicks(1992, 2023, 600)).toEqual([1992, 1995, 2000, 2005, 2010, 2015, 2020, 2023]);
  });

  it('stay inside the span and never crowd', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2020 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 120, max: 1200 }),
        (first, span, width) => {
          const ticks = yearTicks(first, first + span, width);
          for (const [i, tick] of ticks.entries()) {
            expect(tick).toBeGreaterThanOrEqual(first);
            expect(tick).toBeLessThanOrEqual(first + span);
            const before = ticks[i - 1];
            if (before !== undefined && ticks.length > 2) {
              expect(((tick - before) / span) * width).toBeGreaterThanOrEqual(23);
            }
          }
        },
      ),
    );
  });
});
