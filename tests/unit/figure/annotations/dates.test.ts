// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/figure/annotations/dates.ts';

describe('dates of events', () => {
  it('place a day on that day', () => {
    const dates = readDates('2004-08-28', '', 'day');
    expect(dates?.from).toBe('28 August 2004');
    expect(dates?.start).toBeCloseTo(2004 + 240 / 366, 10);
    expect(dates?.end).toBeCloseTo(2004 + 241 / 366, 10);
    expect(dates?.until).toBeNull();
  });

  it('let a month fill that month, and a year that year', () => {
    expect(readDates('2012-03', '', 'month')).toMatchObject({ from: 'March 2012', when: 'March 2012' });
    expect(readDates('2012-12', '', 'month')?.end).toBe(2013);
    expect(readDates('1997', '', 'year')).toMatchObject({ start: 1997, end: 1998, when: '1997' });
  });

  it.each([
    ['2006-08-28', '2006-08-29', '28–29 August 2006'],
    ['2017-04-30', '2017-05-02', '30 April – 2 May 2017'],
    ['2019-12-31', '2020-01-02', '31 December 2019 – 2 January 2020'],
    ['2006-08-28', '2006-08-28', '28 August 2006'],
  ])('say %s to %s as %s', (start, end, when) => {
    expect(readDates(start, end, 'day')?.when).toBe(when);
  });

  it('run to the end of the last day', () => {
    expect(readDates('2019-12-17', '2019-12-31', 'day')?.end).toBe(2020);
  });

  it.each([
    ['2004-02-30', '', 'day'],
    ['2004-13', '', 'month'],
    ['2004', '', 'day'],
    ['2004-08-28', '', 'year'],
    ['2004-08-28', '2004-08-01', 'day'],
    ['2004-08-28', '', 'week'],
    ['soon', '', 'year'],
  ])('refuse %s to %s by the %s', (start, end, precision) => {
    expect(readDates(start, end, precision)).toBeNull();
  });
});
