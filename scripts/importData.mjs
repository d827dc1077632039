// @ts-check
// npm run data:import -- FILE [--accept] [--data DIR]: what a file would change in the tables of the repository, and
// with --accept the change itself. It reads the files that "Bring newer data" reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { csvFormatRows } from 'd3-dsv';
import { checkPackage } from './data/checkPackage.mjs';
import { indexPackage } from './data/indexPackage.mjs';
import { DESCRIPTOR } from './data/package.mjs';
import { openHouse } from './house/house.mjs';

const HELP = `npm run data:import -- FILE [--accept] [--data DIR]

Reads a CSV in the shape of one of the tables, or as the World Bank, the OECD, the IMF or UN DESA publish it, and says
what it would change. With --accept it changes the tables in public/data (or DIR) and renews their index; a change
that the checks of the data refuse is taken back.`;
const SHOWN = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean', default: false },
    data: { type: 'string', default: fileURLToPath(new URL('../public/data', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});

/** @param {string} path */
const read = (path) => readFileSync(path, 'utf8');

/**
 * Newer years than the index allows are what an import is for; a year that nobody can have data of is still refused.
 * @param {string} descriptor @param {{ table: string, rows: { cells: string[] }[] }[]} tables
 */
function widenYears(descriptor, tables) {
  const index = JSON.parse(read(descriptor));
  const thisYear = new Date().getFullYear();
  for (const { table, rows } of tables) {
    const fields = index.resources.find((/** @type {any} */ { name }) => name === table)?.schema.fields ?? [];
    const place = fields.findIndex((/** @type {any} */ { name }) => name === 'year');
    const limits = fields[place]?.constraints;
    if (limits?.maximum === undefined) continue;
    const newest = Math.max(...rows.map(({ cells }) => Number(cells[place])));
    limits.maximum = Math.max(limits.maximum, Math.min(newest, thisYear));
  }
  writeFileSync(descriptor, JSON.stringify(index));
}

/** @param {any} house @param {string} path @returns {Promise<number>} the exit status */
async function importFile({ load }, path) {
  const { FileReader } = await load('/src/intake/read.ts');
  const { reportOf, sentencesOf, doubtsOf, bringsSomething } = await load('/src/intake/report.ts');
  const { compare } = await load('/src/intake/merge.ts');
  const { datasets } = await load('/src/datasets/index.ts');
  const { PARTNER_NAMES } = await load('/src/datasets/manifest.ts');
  const reader = new FileReader(PARTNER_NAMES);
  reader.push(readFileSync(path));
  const reading = reader.end();
  if (!reading.ok) {
    console.error(`${basename(path)} was not taken. ${reading.reason}`);
    return 1;
  }
  const fileOf = (/** @type {string} */ table) => join(values.data, datasets[table].file);
  const report = reportOf(basename(path), reading, (/** @type {string} */ table) => read(fileOf(table)));
  console.log(`Read as ${reading.shape}: ${reading.why}.`);
  for (const sentence of [...sentencesOf(report), ...doubtsOf(report)]) console.log(sentence);
  for (const { line, column, reason } of reading.refused.slice(0, SHOWN)) {
    console.log(`refused  line ${line}, ${column}: ${reason}`);
  }
  for (const { table, changes } of report.comparisons) {
    for (const { line, row, column, from, to } of changes.slice(0, SHOWN)) {
      console.log(`changed  line ${line}, ${table}, ${row}: ${column} ${from} -> ${to}`);
    }
  }
  if (!bringsSomething(report)) return 0;
  if (!values.accept) {
    console.log('Nothing is written. Run it again with --accept to change the tables.');
    return 0;
  }
  const descriptor = join(values.data, DESCRIPTOR);
  const before = new Map([[descriptor, read(descriptor)]]);
  const problems = new Set(checkPackage(values.data).problems.map(({ sentence }) => sentence));
  for (const { table, rows } of reading.tables) {
    const csv = read(fileOf(table));
    before.set(fileOf(table), csv);
    writeFileSync(fileOf(table), `${csvFormatRows(compare(table, csv, rows).merged)}\n`);
  }
  widenYears(descriptor, reading.tables);
  writeFileSync(descriptor, indexPackage(values.data).text);
  const found = checkPackage(values.data).problems.filter(({ sentence }) => !problems.has(sentence));
  if (found.length === 0) {
    console.log(`Written: ${[...before.keys()].map((name) => basename(name)).join(', ')}.`);
    return 0;
  }
  for (const [name, text] of before) writeFileSync(name, text);
  console.error('The checks of the data refuse the change, and it is taken back:');
  for (const { file, row, column, sentence } of found.slice(0, SHOWN)) {
    console.error(`${file}:${row}:${column}  ${sentence}`);
  }
  return 1;
}

const [path] = positionals;
if (values.help || path === undefined) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const house = await openHouse();
  try {
    process.exitCode = await importFile(house, path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await house.close();
  }
}
