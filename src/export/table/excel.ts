/** The table of a view as an Excel file: a sheet of real numbers, and one that says what they are. */
import type { Cell, Row, SheetData } from 'write-excel-file/universal';
import { sourceInWords } from '../../figure/sourceLine.ts';
import { decimalsOf } from '../../model/units.ts';
import { citationInWords } from '../cite/cite.ts';
import { provenanceOf } from '../provenance.ts';
import type { Publication } from '../publication.ts';
import { type Extent, type PlainColumn, type PlainTable, plainTable, type Value } from './rows.ts';

/** What XML cannot hold; a string is never a formula in this format, whatever it begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const tidy = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

function formatOf({ kind, decimals: usual }: PlainColumn, value: number): string {
  if (kind === 'year') return '0';
  if (usual === null) return '#,##0.###';
  const decimals = decimalsOf(value, usual);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function cellOf(value: Value, column: PlainColumn): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, format: formatOf(column, value) };
  return { value: tidy(value), type: String };
}

const WIDEST = 46;

function widthOf(at: number, { columns, rows }: PlainTable): number {
  const cells = rows.slice(0, 400).map((row) => String(row[at] ?? '').length);
  const longestWord = Math.max(...(columns[at]?.head ?? '').split(' ').map((word) => word.length));
  return Math.min(WIDEST, Math.max(8, longestWord + 2, ...cells.map((length) => length + 2)));
}

const bold = (text: string): Cell => ({
  value: tidy(text),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});
const wrapped = (text: string): Cell => ({
  value: tidy(text),
  type: String,
  wrap: true,
  alignVertical: 'top',
});

/** What the numbers are, where they come from, and how to say so. */
function notesOf(publication: Publication): SheetData {
  const { title, subtitle, finding, notes, sources, version, link } = provenanceOf(publication);
  const line = (label: string, text: string): Row[] => (text === '' ? [] : [[bold(label), wrapped(text)]]);
  return [
    ...line('Title', title),
    ...line('Measure, unit, years', subtitle),
    ...line('In a sentence', finding),
    ...notes.flatMap((note) => line('Note', note)),
    ...sources.flatMap((source) => [
      ...line('Source', sourceInWords(source)),
      ...line('Licence', source.licence),
      ...line('Cite the source as', source.citation),
      ...line('Definition', source.definition),
      ...line('Caveats', source.caveats),
      ...line('Address of the source', source.url),
    ]),
    ...line('This view', link),
    ...line('Cite this view as', citationInWords(publication)),
    ...line('Data version', version),
    ...line('Empty cells', 'Not reported. Missing is never zero.'),
  ];
}

export async function toExcel(publication: Publication, extent: Extent): Promise<Blob> {
  const [{ default: writeExcel }, table] = await Promise.all([
    import('write-excel-file/universal'),
    plainTable(publication, extent),
  ]);
  const data: SheetData = [
    table.columns.map(({ head }) => bold(head)),
    ...table.rows.map((row) => table.columns.map((column, at) => cellOf(row[at] ?? null, column))),
  ];
  return writeExcel([
    {
      data,
      sheet: 'Data',
      stickyRowsCount: 1,
      columns: table.columns.map((_, at) => ({ width: widthOf(at, table) })),
    },
    { data: notesOf(publication), sheet: 'Notes', columns: [{ width: 24 }, { width: 100 }] },
  ]).toBlob();
}
