// @vitest-environment node
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../scripts/data/checkPackage.mjs';
import { indexPackage } from '../../scripts/data/indexPackage.mjs';
import { at, copyPackage, editLine, spoil } from './spoil.ts';

describe('the check fails when', () => {
  it('a recipient is not one of the five states', () => {
    const problems = spoil(
      'aid.csv',
      editLine(2, (line) => line.replace(/KAZ|KGZ|TJK|TKM|UZB/, 'XYZ')),
    );
    expect(problems).toContainEqual(at(2, 'recipient', '"XYZ" is not one of the allowed values'));
    expect(problems).toContainEqual(at(2, 'recipient', '"XYZ" is not in partners.csv'));
  });

  it('the five states together are given a row', () => {
    const problems = spoil(
      'trade-partners.csv',
      editLine(3, (line) => line.replace(/,[A-Z]{3},(?=exp|imp)/, ',CA5,')),
    );
    expect(problems).toContainEqual(at(3, 'partner', 'CA5 is the five states added up'));
  });

  it('a column is missing', () => {
    const problems = spoil('remittances.csv', (text) =>
      text
        .split('\n')
        .map((line) => line.replace(/^[^,]*,/, ''))
        .join('\n'),
    );
    expect(problems).toContainEqual(at(1, 'year', 'the column is missing'));
  });

  it('one digit of a figure is changed', () => {
    const problems = spoil('fdi.csv', (text) => text.replace('281.063', '281.064'));
    expect(problems).toEqual([at(0, '-', 'sha256')]);
  });

  it('one byte of a figure is no longer a digit', () => {
    const problems = spoil(
      'fdi.csv',
      editLine(4, (line) => line.replace(/^2/, 'z')),
    );
    expect(problems).toContainEqual(at(4, 'year', 'is not a year'));
  });

  it('a byte is not UTF-8', () => {
    const problems = spoil('partners.csv', (text) => {
      const bytes = Buffer.from(text);
      bytes[bytes.indexOf('Aruba')] = 0xff;
      return bytes;
    });
    expect(problems).toContainEqual(at(2, 'name', 'not UTF-8'));
  });

  it('a line is blank, ends in a carriage return or holds a stray space', () => {
    const problems = spoil('brief/eras.csv', (text) =>
      text.replace('\n', '\r\n\n').replace(',1993,', ', 1993,'),
    );
    expect(problems).toContainEqual(at(1, '-', 'a carriage return'));
    expect(problems).toContainEqual(at(2, '-', 'a blank line'));
    expect(problems).toContainEqual(at(4, 'start', 'a space before or after'));
  });

  it('a key stands twice', () => {
    const problems = spoil('context.csv', (text) => `${text}${text.split('\n')[1]}\n`);
    expect(problems).toContainEqual(at(485, 'year+country+measure', 'is already on line 2'));
    expect(problems).toContainEqual(at(0, '-', '484 rows where the index says 483'));
  });

  it('a required cell is empty', () => {
    const problems = spoil(
      'migration.csv',
      editLine(7, (line) => line.replace(/,\d+,(?=[a-z-]+\d*$)/, ',,')),
    );
    expect(problems).toContainEqual(at(7, 'persons', 'a value is required'));
  });

  it('a file is cut off', () => {
    const problems = spoil('korea-visas.csv', (text) => text.slice(0, text.indexOf(',kor-moj', 300) - 2));
    const row = problems.find((problem) => problem.sentence.includes('cut off'))?.row ?? 0;
    expect(row).toBeGreaterThan(2);
    expect(problems).toContainEqual(at(row, 'source', '5 fields where the header has 6'));
    expect(problems).toContainEqual(at(0, '-', 'where the index says 106'));
  });

  it('a quotation mark is never closed', () => {
    const problems = spoil(
      'events.csv',
      editLine(5, (line) => line.replace('Herald"', 'Herald')),
    );
    expect(problems).toContainEqual(at(5, 'source_name', 'opened and never closed'));
  });

  it('a file is missing', () => {
    const copy = copyPackage();
    rmSync(join(copy, 'fdi.csv'));
    const missing = { file: 'fdi.csv', row: 0, column: '-', sentence: 'the file is missing' };
    expect(checkPackage(copy).problems).toEqual([missing]);
  });

  it('a file is not described', () => {
    const copy = copyPackage();
    cpSync(join(copy, 'fdi.csv'), join(copy, 'investment.csv'));
    expect(checkPackage(copy).problems.map((problem) => problem.file)).toEqual(['investment.csv']);
  });

  it('an event ends before it starts', () => {
    const problems = spoil('events.csv', (text) => text.replace('2003-11-14', '2003-11-01'));
    expect(problems).toContainEqual(at(38, 'end', 'comes before 2003-11-12'));
  });

  it('an event is on a day that no calendar has', () => {
    const problems = spoil('events.csv', (text) => text.replace('1991-12-30', '1991-02-30'));
    expect(problems).toContainEqual(at(5, 'start', 'not a day of the calendar'));
  });

  it('a total is not the sum of its parts', () => {
    const problems = spoil('japan-entries.csv', (text) =>
      text.replace('2006,KAZ,total,1732', '2006,KAZ,total,1733'),
    );
    expect(problems).toContainEqual(at(10, 'entries', 'its parts add up to'));
  });

  it('one table contradicts another', () => {
    const problems = spoil('trade.csv', (text) =>
      text.replace('1992,KAZ,JPN,exports,12.34', '1992,KAZ,JPN,exports,12.35'),
    );
    expect(problems).toContainEqual(at(2, 'usd_million', '12.35 here, 12.34 in trade-partners.csv'));
  });
});

describe('the index is stale when', () => {
  it('a row is taken from a table', () => {
    const copy = copyPackage();
    const file = join(copy, 'aid-worldwide.csv');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.toSpliced(-2, 1).join('\n'));
    expect(indexPackage(copy).stale).toContain(
      'The rows of aid-worldwide.csv are not up to date: 70 in the index, 69 in the file.',
    );
  });
});
