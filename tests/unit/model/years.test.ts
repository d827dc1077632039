import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearListInWords } from '../../../src/model/yearList.ts';
import { reconcileYears, type YearRange } from '../../../src/model/years.ts';

const COVERAGE: YearRange = [1992, 2023];
const end = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });
const anySpan = fc
  .tuple(end, end)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

describe('years against a coverage', () => {
  it('come to rest: what was reconciled once stays as it is, without a word', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const once = reconcileYears(span, COVERAGE);
        const twice = reconcileYears(once.span, COVERAGE);
        expect(twice.span).toEqual(once.span);
        expect(twice.range).toEqual(once.range);
        if (once.range) expect(twice.notes).toEqual([]);
      }),
    );
  });

  it('show the whole coverage when nothing is asked', () => {
    expect(reconcileYears({ from: null, to: null }, COVERAGE)).toEqual({
      span: { from: null, to: null },
      range: COVERAGE,
      notes: [],
    });
  });

  it('are clipped, and the sentence says so', () => {
    const { range, notes } = reconcileYears({ from: 1980, to: 2010 }, COVERAGE);
    expect(range).toEqual([1992, 2010]);
    expect(notes).toEqual(['Years 1980–2010 clipped to 1992–2010, the years covered here']);
  });

  it('stay a single year when one is asked, even at the edge', () => {
    expect(reconcileYears({ from: 2023, to: 2023 }, COVERAGE).span).toEqual({ from: 2023, to: 2023 });
  });

  it('write an end at the edge of the coverage as open', () => {
    expect(reconcileYears({ from: 2006, to: 2023 }, COVERAGE).span).toEqual({ from: 2006, to: null });
  });

  it('show nothing, and say what is covered, when they lie outside', () => {
    const { range, notes } = reconcileYears({ from: 2030, to: 2040 }, COVERAGE);
    expect(range).toBeNull();
    expect(notes).toEqual(['No data for 2030–2040: covered are 1992–2023']);
  });
});

describe('a list of years in words', () => {
  it('joins neighbours', () => {
    expect(yearListInWords([2003, 1999, 2001, 2002])).toBe('1999 and 2001–2003');
    expect(yearListInWords([1994])).toBe('1994');
  });
});
