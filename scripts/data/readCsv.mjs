// @ts-check
import { csvParseRows } from 'd3-dsv';

/**
 * @typedef {{ line: number, cells: string[] }} Row  line: line number in the file, the header being 1
 * @typedef {{ row: number, column: string, sentence: string }} Fault  row 0: the file as a whole
 * @typedef {{ header: string[], rows: Row[], faults: Fault[] }} Csv
 */

const FIELD = '(?:"(?:[^"]|"")*"|[^",]*)';
const RECORD = new RegExp(`^${FIELD}(?:,${FIELD})*$`);
const SOUND_START = new RegExp(`^(?:${FIELD},)*`);

/**
 * Reads a CSV file and says everything that is wrong with its form. d3-dsv parses the values, but it forgives
 * unclosed quotes, short lines and stray bytes, so those are looked for here. Every row is one line: a value with a
 * line break in it would be legal CSV, but a forgotten quotation mark would then swallow the rest of the file.
 * @param {Uint8Array} bytes
 * @returns {Csv}
 */
export function readCsv(bytes) {
  /** @type {Fault[]} */
  const faults = [];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) faults.push(fault(1, '-', 'the file begins with a byte order mark'));
  if (text === '') return { header: [], rows: [], faults: [fault(0, '-', 'the file is empty')] };

  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const complete = lines.at(-1) === '';
  if (complete) lines.pop();

  const header = csvParseRows(lines[0] ?? '')[0] ?? [];
  /** @type {Row[]} */
  const rows = [];
  for (const [index, record] of lines.entries()) {
    const line = index + 1;
    if (record.includes('\r')) faults.push(fault(line, '-', 'a carriage return; lines end with a line feed'));
    if (line === 1) continue;
    if (record === '') {
      faults.push(fault(line, '-', 'a blank line'));
      continue;
    }
    const cells = csvParseRows(record)[0] ?? [];
    const form = faultOfForm(record, cells, header);
    if (form) faults.push(fault(line, form.column, form.sentence));
    else rows.push({ line, cells });
    faults.push(...faultsOfBytes(line, cells, header));
  }
  if (!complete) {
    const last = csvParseRows(lines.at(-1) ?? '')[0] ?? [];
    const column = header[last.length - 1] ?? '-';
    faults.push(fault(lines.length, column, 'the file ends without a line feed, as if it were cut off'));
  }
  return { header, rows, faults };
}

/**
 * @param {string} record
 * @param {string[]} cells
 * @param {string[]} header
 */
function faultOfForm(record, cells, header) {
  if (!RECORD.test(record)) {
    const before = csvParseRows(SOUND_START.exec(record)?.[0] ?? '')[0] ?? [''];
    const odd = (record.split('"').length - 1) % 2 === 1;
    const sentence = odd
      ? 'a quotation mark is opened and never closed'
      : 'a quotation mark stands where none may';
    return { column: header[before.length - 1] ?? '-', sentence };
  }
  if (cells.length === header.length) return undefined;
  const column = header[cells.length] ?? '-';
  return { column, sentence: `${cells.length} fields where the header has ${header.length}` };
}

/**
 * @param {number} line
 * @param {string[]} cells
 * @param {string[]} header
 */
function faultsOfBytes(line, cells, header) {
  /** @type {Fault[]} */
  const faults = [];
  cells.forEach((cell, index) => {
    const column = header[index] ?? '-';
    if (cell.includes('\uFFFD')) faults.push(fault(line, column, 'bytes that are not UTF-8'));
    if (cell !== cell.trim()) faults.push(fault(line, column, 'a space before or after the value'));
    else if (cell.includes('\t')) faults.push(fault(line, column, 'a tab inside the value'));
  });
  return faults;
}

/**
 * @param {number} row
 * @param {string} column
 * @param {string} sentence
 * @returns {Fault}
 */
export function fault(row, column, sentence) {
  return { row, column, sentence };
}
