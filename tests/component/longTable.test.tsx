import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Table } from '../../src/model/view/table.ts';
import { row, show, sortBy, status, TABLE, years } from './tableShown.tsx';

describe('a table of 5,000 rows', () => {
  const LONG: Table = {
    ...TABLE,
    rows: Array.from({ length: 5000 }, (_, at) => row(at, at % 10 === 0 ? null : at, 'x')),
  };

  it('puts few rows on the page and says how many there are', () => {
    show(LONG);
    const rows = screen.getAllByRole('row');
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.length).toBeLessThan(60);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(rows.slice(0, 3).map((each) => each.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3']);
    expect(status()).toBe('5,000 rows');
  });

  it('sorts all of them', async () => {
    show(LONG);
    await sortBy(/Japan/);
    expect(years().slice(0, 3)).toEqual([4999, 4998, 4997]);
  });

  it('has every row of a shorter one on the page', () => {
    show({ ...LONG, rows: LONG.rows.slice(0, 200) });
    expect(screen.getAllByRole('rowheader')).toHaveLength(200);
    expect(screen.getByRole('table').hasAttribute('aria-rowcount')).toBe(false);
  });

  it('prints its first rows and says that there are more', async () => {
    show(LONG);
    await act(() => window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('rowheader')).toHaveLength(200);
    expect(screen.getByText(/^Printed: the first 200 of 5,000 rows/)).toBeTruthy();
    await act(() => window.dispatchEvent(new Event('afterprint')));
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
  });
});

describe('a table larger than its room', () => {
  it('is a named region that the keyboard can scroll', () => {
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(512);
    show();
    expect(screen.getByRole('region', { name: 'Table of aid' }).tabIndex).toBe(0);
  });

  it('is none where all of it is seen', () => {
    show();
    expect(screen.queryByRole('region')).toBeNull();
  });
});
