/** From the text of a CSV file to cells, line by line. */
import { csvParseRows } from 'd3-dsv';

export interface Lines {
  readonly count: number;
  /** @param line the head is line 0 */
  readonly cellsOf: (line: number) => readonly string[];
}

/** Most tables quote nothing: then a line is what stands between two line breaks, found many times faster. */
export function linesOf(csv: string): Lines {
  const text = csv.charCodeAt(0) === 0xfeff ? csv.slice(1) : csv;
  if (/["\r]/.test(text)) {
    const rows = csvParseRows(text);
    return { count: rows.length, cellsOf: (line) => rows[line] ?? [] };
  }
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  return { count: lines.length, cellsOf: (line) => lines[line]?.split(',') ?? [] };
}
