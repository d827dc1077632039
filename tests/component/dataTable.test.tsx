import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DataTable } from '../../src/figure/table/DataTable.tsx';
import type { Column, Table, TableRow } from '../../src/model/view/table.ts';
import { COLUMNS, head, row, show, sortBy, status, TABLE, toggle, years } from './tableShown.tsx';

describe('the table of a view', () => {
  it('has a caption, and scopes on its heads', () => {
    show();
    expect(screen.getByRole('table', { name: 'Net ODA, 1997–2001' })).toBeTruthy();
    for (const cell of screen.getAllByRole('columnheader')) expect(cell.getAttribute('scope')).toBe('col');
    for (const cell of screen.getAllByRole('rowheader')) expect(cell.getAttribute('scope')).toBe('row');
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
  });

  it('says the unit in the head and never in a cell', async () => {
    show();
    await toggle(/Share/);
    expect(head(/Japan/).textContent).toBe('Japan USD million');
    expect(head(/Share/).textContent).toBe('Share % of GDP');
    const [first] = screen.getAllByRole('row').slice(1);
    const cells = within(first as HTMLElement).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['1,234.6', '0.50', 'Obuchi']);
  });

  it('writes years without a separator and negative numbers with a true minus', () => {
    show();
    expect(screen.getByRole('rowheader', { name: '1997' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: '−12.0' })).toBeTruthy();
  });

  it('says in words what is missing, and does not take it for zero', () => {
    show();
    const [, second, , fourth] = screen.getAllByRole('row').slice(1);
    const missing = within(second as HTMLElement).getAllByRole('cell')[0];
    expect(missing?.getAttribute('title')).toBe('not reported');
    expect(within(missing as HTMLElement).getByText('not reported')).toBeTruthy();
    expect(
      within(missing as HTMLElement)
        .getByText('—')
        .getAttribute('aria-hidden'),
    ).toBe('true');
    expect(within(fourth as HTMLElement).getAllByRole('cell')[0]?.textContent).toBe('0.0');
  });

  it('keeps what stands in place of a missing value', () => {
    show({ ...TABLE, rows: [[{ value: 2001 }, { value: null, text: 'confidential' }]] });
    expect(screen.getAllByRole('cell')[0]?.textContent).toBe('confidential');
  });

  it('keys remarks on numbers by letters, in the order of the rows, and puts the others beside the words', () => {
    const rows: TableRow[] = [
      [
        { value: 2000 },
        { value: 1, remark: 'estimate' },
        { value: null },
        { value: 'Mori', remark: 'acting' },
      ],
      [{ value: 2001 }, { value: 2, remark: 'without Turkmenistan' }],
      [{ value: 2002 }, { value: 3, remark: 'estimate' }],
    ];
    show({ ...TABLE, rows });
    const key = within(screen.getByRole('list', { name: 'Remarks' })).getAllByRole('listitem');
    expect(key.map(({ textContent }) => textContent)).toEqual(['a estimate', 'b without Turkmenistan']);
    expect(screen.getAllByTitle('estimate').map(({ textContent }) => textContent)).toEqual([
      'a (estimate)',
      'a (estimate)',
    ]);
    expect(screen.getByText('acting')).toBeTruthy();
  });

  it('follows a link without telling where it was followed from', () => {
    show({ ...TABLE, rows: [[{ value: 2001, href: 'https://example.org/x', text: '14 May 2001' }]] });
    const link = screen.getByRole('link', { name: '14 May 2001' });
    expect(link.getAttribute('href')).toBe('https://example.org/x');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });
});

describe('sorting', () => {
  it('takes numbers largest first, then smallest first, then as they were, with the missing always last', async () => {
    show();
    await sortBy(/Japan/);
    expect(years()).toEqual([1997, 2001, 2000, 1999, 1998]);
    expect(head(/Japan/).getAttribute('aria-sort')).toBe('descending');
    await sortBy(/Japan/);
    expect(years()).toEqual([1999, 2000, 2001, 1997, 1998]);
    expect(head(/Japan/).getAttribute('aria-sort')).toBe('ascending');
    await sortBy(/Japan/);
    expect(years()).toEqual([1997, 1998, 1999, 2000, 2001]);
    expect(head(/Japan/).hasAttribute('aria-sort')).toBe(false);
  });

  it('takes words as a dictionary does, first to last first', async () => {
    show();
    await sortBy(/Leader/);
    expect(years()).toEqual([1999, 1998, 1997, 2001, 2000]);
    await sortBy(/Leader/);
    expect(years()).toEqual([2001, 1997, 1998, 1999, 2000]);
  });

  it('takes years oldest first', async () => {
    show();
    await sortBy(/Year/);
    expect(head(/Year/).getAttribute('aria-sort')).toBe('ascending');
  });

  it('is by one column at a time', async () => {
    show();
    await sortBy(/Year/);
    await sortBy(/Japan/);
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });

  it('is said in words', async () => {
    show();
    expect(status()).toBe('5 rows');
    await sortBy(/Japan/);
    expect(status()).toBe('5 rows, sorted by Japan, largest first');
  });

  it('can be done from the keyboard', async () => {
    show();
    const button = within(head(/Japan/)).getByRole('button');
    while (document.activeElement !== button) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(years()[0]).toBe(1997);
    await userEvent.keyboard(' ');
    expect(years()[0]).toBe(1999);
    expect(document.activeElement).toBe(button);
  });

  it('outlives a change of rows, and ends when its column goes', async () => {
    const { rerender } = show();
    const turnTo = (table: Table) => rerender(<DataTable table={table} label="Table of aid" />);
    await sortBy(/Japan/);
    turnTo({ ...TABLE, rows: [row(2010, 1, null), row(2011, 9, null)] });
    expect(years()).toEqual([2011, 2010]);
    const [year, aid, ...others] = COLUMNS as [Column, Column, ...Column[]];
    turnTo({ ...TABLE, columns: [year, { ...aid, id: 'kor' }, ...others] });
    expect(status()).toBe('5 rows');
    turnTo(TABLE);
    expect(status()).toBe('5 rows');
  });
});

describe('the choice of columns', () => {
  const heads = () =>
    screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.split(' ')[0]);
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }));

  it('hides and shows, all at once too, and goes back to how it was', async () => {
    show();
    expect(heads()).toEqual(['Year', 'Japan', 'Leader']);
    await toggle(/Japan/);
    expect(heads()).toEqual(['Year', 'Leader']);
    await press('Show all');
    expect(heads()).toEqual(['Year', 'Japan', 'Share', 'Leader']);
    await press('As shown at first');
    expect(heads()).toEqual(['Year', 'Japan', 'Leader']);
  });

  it('leaves the first column, which names the rows', async () => {
    show();
    const first = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Year', hidden: true });
    expect(first.checked).toBe(true);
    expect(first.disabled).toBe(true);
  });

  it('ends a sort by the column that is hidden', async () => {
    show();
    await sortBy(/Japan/);
    await toggle(/Japan/);
    expect(years()).toEqual([1997, 1998, 1999, 2000, 2001]);
    expect(status()).toBe('5 rows');
  });

  it('outlives a change of rows, and follows a view that offers other columns', async () => {
    const { rerender } = show();
    await toggle(/Japan/);
    rerender(<DataTable table={{ ...TABLE, rows: TABLE.rows.slice(1) }} label="Table of aid" />);
    expect(heads()).toEqual(['Year', 'Leader']);
    const columns = COLUMNS.map((column) => ({ ...column, hidden: column.id === 'note' }));
    rerender(<DataTable table={{ ...TABLE, columns }} label="Table of aid" />);
    expect(heads()).toEqual(['Year', 'Japan', 'Share']);
  });

  it('is not offered for two columns', () => {
    show({ ...TABLE, columns: COLUMNS.slice(0, 2) });
    expect(screen.queryByText('Columns')).toBeNull();
  });
});
