import { fileNameOf, type Publication } from '../../../export/publication.ts';
import type { ExportOptions } from '../chosenOptions.ts';
import { saveFile } from '../saveFile.ts';
import { type Act, withPublication } from './subject.ts';

/** All the data are not those of the filters, so their file is not named after them. */
const nameOf = ({ id, path }: Publication, { rows }: ExportOptions): string =>
  rows === 'all' ? fileNameOf(`/${id}`, 'all data') : fileNameOf(path);

export const saveCsv: Act = (subject, options) =>
  withPublication(subject, async (publication) => {
    const { toCsv } = await import('../../../export/table/csv.ts');
    const name = `${nameOf(publication, options)}.csv`;
    saveFile(name, await toCsv(publication, options.rows), 'text/csv;charset=utf-8');
    return { ok: true, said: `Saved ${name}` };
  });

export const saveExcel: Act = (subject, options) =>
  withPublication(subject, async (publication) => {
    const { toExcel } = await import('../../../export/table/excel.ts');
    const name = `${nameOf(publication, options)}.xlsx`;
    const workbook = await toExcel(publication, options.rows);
    saveFile(name, workbook, workbook.type);
    return { ok: true, said: `Saved ${name}` };
  });
