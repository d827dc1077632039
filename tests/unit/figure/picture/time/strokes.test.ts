import { describe, expect, it } from 'vitest';
import { lonePoints, strokesOf } from '../../../../../src/figure/picture/time/strokes.ts';

const point = (at: number, value: number | null, run = 'a', estimated?: string) => ({
  at,
  value,
  run,
  ...(estimated ? { estimated } : {}),
});
const years = (strokes: ReturnType<typeof strokesOf>) =>
  strokes.map(({ points }) => points.map(({ at }) => at));

describe('the strokes of a line', () => {
  it('stop at a year that is not reported', () => {
    const strokes = strokesOf([
      point(2001, 1),
      point(2002, 2),
      point(2003, null),
      point(2004, 4),
      point(2005, 5),
    ]);
    expect(years(strokes)).toEqual([
      [2001, 2002],
      [2004, 2005],
    ]);
  });

  it('never join two sources', () => {
    const strokes = strokesOf([point(2019, 1), point(2020, 2), point(2021, 3, 'b'), point(2022, 4, 'b')]);
    expect(years(strokes)).toEqual([
      [2019, 2020],
      [2021, 2022],
    ]);
  });

  it('are dashed up to and from an estimate', () => {
    const strokes = strokesOf([point(2001, 1), point(2002, 2), point(2003, 3, 'a', 'preliminary')]);
    expect(strokes.map(({ dashed }) => dashed)).toEqual([false, true]);
    expect(years(strokes)).toEqual([
      [2001, 2002],
      [2002, 2003],
    ]);
  });

  it('leave a point between two gaps as a dot', () => {
    const points = [point(2001, null), point(2002, 2), point(2003, null)];
    expect(strokesOf(points)).toEqual([]);
    expect(lonePoints(points).map(({ at }) => at)).toEqual([2002]);
  });
});
