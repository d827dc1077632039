import { describe, expect, it } from 'vitest';
import { labelLines, layoutBars } from '../../../../src/figure/picture/bars/layout.ts';
import { placesInRanking } from '../../../../src/figure/picture/scale.ts';
import { USD_MILLION } from '../../../../src/model/units.ts';
import type { BarsPicture } from '../../../../src/model/view/picture.ts';

function picture(label: string, value: number): BarsPicture {
  const bars = [{ id: 'a', label, tone: 'KOR' as const, value }];
  return { form: 'bars', unit: USD_MILLION, extent: [-10, 10], groups: [{ id: 'a', label, bars }] };
}

describe('the axis of places in a ranking', () => {
  it.each([
    [1, [1, 2]],
    [5, [1, 2, 3, 4, 5]],
    [9, [1, 3, 5, 7, 9]],
    [21, [1, 5, 10, 15, 20]],
    [34, [1, 10, 20, 30]],
  ])('begins with the first and has whole ticks down to place %i', (worst, ticks) => {
    expect(placesInRanking(worst, 0, 100, 6).ticks).toEqual(ticks);
  });

  it('puts the first place at one end and the worst at the other', () => {
    const { at } = placesInRanking(21, 0, 100, 6);
    expect([at(1), at(21)]).toEqual([0, 100]);
  });
});

describe('labels of bars', () => {
  const long = 'Other social infrastructure and services';

  it('stand on one line where there is room, on two where there is none', () => {
    const lines = (width: number) => labelLines(long, layoutBars(picture(long, 1), width, 60));
    expect(lines(1000)).toEqual([long]);
    expect(lines(358)).toEqual(['Other social infrastructure', 'and services']);
    expect(lines(160)).toHaveLength(2);
  });

  it('leave room for a number left of the zero line only where a bar goes there', () => {
    const left = (value: number) => layoutBars(picture('A', value), 400, 60).plot.left;
    expect(left(-5)).toBeGreaterThan(left(5));
  });
});
