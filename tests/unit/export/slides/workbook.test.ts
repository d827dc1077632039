// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chartsOfTime } from '../../../../src/export/slides/chart/fromTime.ts';
import { columnName, workbookOf } from '../../../../src/export/slides/chart/workbook.ts';
import { all, openPackage } from '../../../office/package.ts';
import { point, series, timePicture } from '../../../office/views.ts';

describe('the workbook behind a chart', () => {
  it('has no cell where nothing is reported', () => {
    const gapped = series('Japan', 'JPN', [
      point(2000, 0),
      point(2001, 4),
      point(2002, null),
      point(2003, 6),
      point(2004, 8),
    ]);
    const [spec] = chartsOfTime(timePicture([[gapped]]), 4);
    if (!spec) throw new Error('a chart was expected');
    const sheet = openPackage(workbookOf(spec)).xml('xl/worksheets/sheet1.xml');
    expect(all(sheet, 'c').map((cell) => cell.getAttribute('r'))).toEqual(
      'A1 B1 A2 B2 A3 B3 A4 A5 B5 A6 B6'.split(' '),
    );
  });

  it('names its columns as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
