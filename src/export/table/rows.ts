/** The table of a view as rows of plain values, for files: codes beside names, units in the head, remarks apart. */
import { sourceInWords } from '../../figure/sourceLine.ts';
import { formatValue } from '../../model/units.ts';
import type { Cell, Column, Table } from '../../model/view/table.ts';
import type { View } from '../../model/view/view.ts';
import { provenanceOf } from '../provenance.ts';
import type { Publication } from '../publication.ts';

/** What is shown, or all the data: every actor, state and year, and the columns that are folded away. */
export type Extent = 'shown' | 'all';
export type Value = string | number | null;

export interface PlainColumn {
  readonly head: string;
  readonly kind: Column['kind'];
  readonly decimals: number | null;
}

export interface PlainTable {
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly (readonly Value[])[];
}

interface Part {
  readonly column: PlainColumn;
  readonly cellValue: (cell: Cell) => Value;
}

/** 2022.5 → "2022-07". */
function monthOf(at: number): string {
  const year = Math.floor(at + 1e-9);
  return `${year}-${String(Math.round((at - year) * 12) + 1).padStart(2, '0')}`;
}

/** What is said beside a number, and what stands in the place of one. */
function remarkOf({ value, text, remark }: Cell, { unit }: Column): string | null {
  const isPlain =
    text === undefined || (typeof value === 'number' && unit && text === formatValue(value, unit));
  const words = [isPlain ? undefined : text, remark].filter((word) => word !== undefined && word !== '');
  return words.length > 0 ? [...new Set(words)].join('; ') : null;
}

function headOf({ label, unit, code }: Column): string {
  return [label, unit && `(${unit.short})`, code && `[${code}]`].filter(Boolean).join(' ');
}

function partsOf(column: Column, cells: readonly Cell[]): Part[] {
  const head = headOf(column);
  if (column.kind === 'text' || column.kind === 'code') {
    return [
      { column: { head, kind: column.kind, decimals: null }, cellValue: ({ value, text }) => text ?? value },
    ];
  }
  if (column.kind === 'year') {
    const isMonthly = cells.some(({ text }) => text !== undefined);
    const cellValue = ({ value }: Cell) => (isMonthly && typeof value === 'number' ? monthOf(value) : value);
    return [{ column: { head, kind: isMonthly ? 'text' : 'year', decimals: 0 }, cellValue }];
  }
  const decimals = column.unit?.decimals ?? null;
  const number: Part = {
    column: { head, kind: 'number', decimals },
    cellValue: ({ value }) => (typeof value === 'number' ? value : null),
  };
  if (cells.every((cell) => remarkOf(cell, column) === null)) return [number];
  const remark: Part = {
    column: { head: `${column.label}: remark`, kind: 'text', decimals: null },
    cellValue: (cell) => remarkOf(cell, column),
  };
  return [number, remark];
}

function plain({ columns, rows }: Table, extent: Extent): PlainTable {
  const kept = columns.flatMap((column, i) => {
    const isKept = extent === 'all' || column.hidden !== true || column.kind === 'code';
    const cells = rows.flatMap((row) => row[i] ?? []);
    return isKept ? partsOf(column, cells).map((part) => ({ ...part, at: i })) : [];
  });
  return {
    columns: kept.map(({ column }) => column),
    rows: rows.map((row) => kept.map(({ at, cellValue }) => cellValue(row[at] ?? { value: null }))),
  };
}

const text = (head: string): PlainColumn => ({ head, kind: 'text', decimals: null });

/** Two views make one table, each row of which says which of them it belongs to. */
function together(views: readonly View[], extent: Extent): PlainTable {
  const tables = views.map(({ table }) => plain(table, extent));
  const [first] = tables;
  if (tables.length === 1 && first) return first;
  const heads = [
    ...new Map(tables.flatMap(({ columns }) => columns.map((one) => [one.head, one] as const))).values(),
  ];
  return {
    columns: [text('View'), ...heads],
    rows: tables.flatMap(({ columns, rows }, i) =>
      rows.map((row) => [
        views[i]?.title ?? '',
        ...heads.map(({ head }) => row[columns.findIndex((column) => column.head === head)] ?? null),
      ]),
    ),
  };
}

/** The views of a publication as one table; `all` derives the figure anew without its filters. */
export async function plainTable(publication: Publication, extent: Extent): Promise<PlainTable> {
  const { view, beside, whole } = publication;
  const views = extent === 'all' ? [await whole()] : beside ? [view, beside] : [view];
  return together(views, extent);
}

/** Source, licence, link and version on every row, so that they are still there when rows are copied elsewhere. */
export function withOrigin({ columns, rows }: PlainTable, publication: Publication): PlainTable {
  const { sources, link, version } = provenanceOf(publication);
  const origin = [
    sources.length > 0 ? sources.map(sourceInWords).join('; ') : 'named on each row',
    [...new Set(sources.map(({ licence }) => licence))].join('; '),
    link,
    version,
  ];
  return {
    columns: [...columns, text('Data source'), text('Licence'), text('Link'), text('Data version')],
    rows: rows.map((row) => [...row, ...origin]),
  };
}
