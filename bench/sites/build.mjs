// @ts-check
// Makes the sites that are compared, below .cache/bench: the floor, the plain page, and ours, each with its tables.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { floorPage } from './floor.mjs';
import { withMoreRows } from './moreRows.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const workFolder = join(root, '.cache/bench');

/** Belongs to no build, or would be a build within a build. */
const LEFT_OUT = ['node_modules', '.git', '.cache', 'dist', 'test-results', 'playwright-report', 'bench'];

/** Runs a script with Node and throws with its name when it fails. */
function run(/** @type {string} */ folder, /** @type {string[]} */ args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${folder}`);
}

const aidCsv = () => readFileSync(join(root, 'public/data/aid.csv'), 'utf8');

/** Builds the site of a source tree into a folder. */
function buildFrom(/** @type {string} */ tree, /** @type {string} */ folder) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  run(tree, [vite, 'build', '--logLevel=error', '--base=/', `--outDir=${folder}`, '--emptyOutDir']);
}

/** A copy of the source with a longer aid table, so that what is made of the tables at build time grows too. */
function treeWithMoreRows(/** @type {number} */ times) {
  const tree = join(workFolder, `tree-${times}`);
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.includes(name)) cpSync(join(root, name), join(tree, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  writeFileSync(join(tree, 'public/data/aid.csv'), withMoreRows(aidCsv(), times));
  run(tree, ['scripts/indexData.mjs']);
  return tree;
}

/**
 * Our site with a number of times the rows of aid.csv.
 * @returns {string} its folder
 */
export function makeOurs(/** @type {number} */ times, /** @type {boolean} */ keep) {
  const folder = join(workFolder, `ours-${times}`);
  if (keep && existsSync(join(folder, 'index.html'))) return folder;
  buildFrom(times === 1 ? root : treeWithMoreRows(times), folder);
  return folder;
}

/** The plain Recharts page with the same table. @returns {string} its folder */
export function makePlain(/** @type {number} */ times, /** @type {boolean} */ keep) {
  const folder = join(workFolder, `plain-${times}`);
  if (keep && existsSync(join(folder, 'index.html'))) return folder;
  buildFrom(join(root, 'bench/plain'), folder);
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/aid.csv'), withMoreRows(aidCsv(), times));
  return folder;
}

/** The static page. @returns {string} its folder */
export function makeFloor() {
  const folder = join(workFolder, 'floor');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), floorPage(aidCsv()));
  return folder;
}
