// @ts-check
import { readdirSync } from 'node:fs';
import { coverageOf, yearsOf } from './coverage.mjs';
import { lawFaults } from './laws.mjs';
import { measure } from './measure.mjs';
import { DESCRIPTOR, readDescriptor, readTable } from './package.mjs';
import { fault } from './readCsv.mjs';
import { cellFaults, headerFaults, keyFaults, referenceFaults } from './schema.mjs';

/**
 * @typedef {import('./package.mjs').Table} Table
 * @typedef {import('./readCsv.mjs').Fault} Fault
 * @typedef {{ file: string, row: number, column: string, sentence: string }} Problem
 * @typedef {{ name: string, path: string, rows: number, bytes: number, years: string, states: string[] }} TableLine
 */

/**
 * Reads every table of the package in `dir` and lists what is wrong with it. A problem on row 0 concerns a whole
 * file; other rows are line numbers, the header being 1.
 * @param {string} dir
 * @returns {{ tables: TableLine[], problems: Problem[] }}
 */
export function checkPackage(dir) {
  /** @type {Problem[]} */
  const problems = [];
  /** @param {string} file @param {Fault[]} faults */
  const report = (file, faults) => {
    for (const one of faults) problems.push({ file, ...one });
  };
  /** @type {import('./package.mjs').Resource[]} */
  let resources = [];
  try {
    resources = readDescriptor(dir).resources;
  } catch (error) {
    report(DESCRIPTOR, [
      fault(0, '-', `it cannot be read: ${error instanceof Error ? error.message : error}`),
    ]);
  }
  /** @type {Map<string, Table>} */
  const tables = new Map();
  for (const resource of resources) {
    const table = readTable(dir, resource);
    if (tables.has(resource.name))
      report(DESCRIPTOR, [fault(0, '-', `two tables are named ${resource.name}`)]);
    if (table) tables.set(resource.name, table);
    else report(resource.path, [fault(0, '-', 'the file is missing')]);
  }
  const known = new Set(resources.map((resource) => resource.path));
  for (const file of csvFiles(dir)) {
    if (!known.has(file)) report(file, [fault(0, '-', `the file is not described in ${DESCRIPTOR}`)]);
  }
  for (const table of tables.values()) {
    const faults = [
      ...table.faults,
      ...headerFaults(table),
      ...cellFaults(table),
      ...keyFaults(table),
      ...referenceFaults(table, tables),
      ...lawFaults(table, tables),
    ];
    report(table.resource.path, [...fileFaults(table), ...faults.sort((a, b) => a.row - b.row)]);
  }
  return { tables: [...tables.values()].map(lineOf), problems };
}

/** The measurements in the descriptor, against the file itself. @param {Table} table */
function fileFaults(table) {
  const { resource } = table;
  const { bytes, hash, rows } = measure(table);
  const faults = [];
  if (resource.bytes !== bytes)
    faults.push(fault(0, '-', `${bytes} bytes where the index says ${resource.bytes}`));
  if (resource.hash !== hash)
    faults.push(fault(0, '-', 'the content is not what the index was made from (sha256)'));
  if (resource.rows !== rows)
    faults.push(fault(0, '-', `${rows} rows where the index says ${resource.rows}`));
  return faults;
}

/** @param {Table} table @returns {TableLine} */
function lineOf({ resource, rows, bytes }) {
  const years = [...new Set(rows.flatMap((row) => yearsOf(resource.name, row)))].sort();
  return {
    name: resource.name,
    path: resource.path,
    rows: rows.length,
    bytes: bytes.length,
    years: years.length > 0 ? `${years[0]}-${years.at(-1)}` : '-',
    states: Object.keys(coverageOf(resource.name, rows).states),
  };
}

/** @param {string} dir */
function csvFiles(dir) {
  const files = readdirSync(dir, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith('.csv')).sort();
}
