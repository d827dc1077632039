/** A small table, shown, and what the tests of tables ask and do. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable } from '../../src/figure/table/DataTable.tsx';
import { PERCENT_OF_GDP, USD_MILLION } from '../../src/model/units.ts';
import type { Column, Table, TableRow } from '../../src/model/view/table.ts';

export const COLUMNS: Column[] = [
  { id: 'year', label: 'Year', kind: 'year' },
  { id: 'jpn', label: 'Japan', kind: 'number', unit: USD_MILLION },
  { id: 'share', label: 'Share', kind: 'number', unit: PERCENT_OF_GDP, hidden: true },
  { id: 'note', label: 'Leader', kind: 'text' },
];

export const row = (year: number, aid: number | null, leader: string | null): TableRow => [
  { value: year },
  { value: aid },
  { value: 0.5 },
  { value: leader },
];

export const TABLE: Table = {
  caption: 'Net ODA, 1997–2001',
  columns: COLUMNS,
  rows: [
    row(1997, 1234.56, 'Obuchi'),
    row(1998, null, 'obuchi'),
    row(1999, -12, 'Émile'),
    row(2000, 0, null),
    row(2001, 7, 'Zed'),
  ],
};

export const show = (table: Table = TABLE) => render(<DataTable table={table} label="Table of aid" />);
export const head = (name: RegExp) => screen.getByRole('columnheader', { name });
export const sortBy = (name: RegExp) => userEvent.click(within(head(name)).getByRole('button'));
export const years = () => screen.getAllByRole('rowheader').map(({ textContent }) => Number(textContent));
export const status = () => document.querySelector('[aria-live="polite"]')?.textContent;
export const toggle = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name, hidden: true }));
