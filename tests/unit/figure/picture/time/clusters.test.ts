// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clustered } from '../../../../../src/figure/picture/time/clusters.ts';
import type { EventMark } from '../../../../../src/model/view/picture.ts';

function event(id: string, start: number, end: number, more: Partial<EventMark> = {}): EventMark {
  return {
    id,
    actor: 'JPN',
    states: ['UZB'],
    start,
    end,
    precision: 'day',
    when: id,
    label: id,
    detail: '',
    status: 'occurred',
    doubt: null,
    source: '',
    href: null,
    ...more,
  };
}

const day = (id: string, start: number, more: Partial<EventMark> = {}) =>
  event(id, start, start + 1 / 365, more);
const twenty = (moment: number) => (moment - 2000) * 20;

describe('ticks of events', () => {
  it('nearer than five pixels become one that holds them all', () => {
    const ticks = clustered([day('a', 2001), day('b', 2001.2), day('c', 2001.6)], twenty);
    expect(ticks.map(({ events }) => events.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
    for (const [i, tick] of ticks.entries()) {
      const next = ticks[i + 1];
      if (next) expect(next.x0 - tick.x0).toBeGreaterThanOrEqual(5);
    }
  });

  it('known only to the year lie flat over all of it, once for each year', () => {
    const yearly = ['a', 'b'].map((id) => event(id, 2003, 2004, { precision: 'year' }));
    expect(clustered(yearly, twenty)).toMatchObject([{ shape: 'flat', x0: 60, x1: 80, events: yearly }]);
  });

  it('of a month stand upright in its middle, or lie flat where a month can be seen', () => {
    const month = event('a', 2003, 2003 + 1 / 12, { precision: 'month' });
    expect(clustered([month], twenty)[0]?.shape).toBe('upright');
    expect(clustered([month], (moment) => (moment - 2000) * 200)[0]?.shape).toBe('flat');
  });

  it('are hollow only where none of them is known to have taken place', () => {
    const cancelled = day('a', 2001, { status: 'cancelled' });
    expect(clustered([cancelled], twenty)[0]?.isHollow).toBe(true);
    expect(clustered([cancelled, day('b', 2001.1)], twenty)[0]?.isHollow).toBe(false);
  });
});
