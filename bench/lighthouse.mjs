// @ts-check
// npm run bench:lighthouse: Lighthouse's scores of some pages of the built site, as on a phone, against budgets.json.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, SWITCHES } from '../scripts/chromium.mjs';
import { readBudgets } from './report/budgets.mjs';
import { machineLine, writeSection } from './report/sections.mjs';
import { medianOf } from './report/statistics.mjs';
import { markdownTable } from './report/table.mjs';
import { makeCertificate } from './serve/certificate.mjs';
import { serve } from './serve/server.mjs';
import { makeOurs, workFolder } from './sites/build.mjs';

const PATHS = ['/', '/aid/', '/trade/flows/?countries=uzb&years=2006-2019'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const OWN = fileURLToPath(new URL('lighthouse', import.meta.url));
const CLI = join(OWN, 'node_modules/lighthouse/cli/index.js');

/**
 * @typedef {{ score: number | null, scoreDisplayMode: string, title: string }} Audit
 * @typedef {{ lighthouseVersion: string, environment: { hostUserAgent: string }, audits: Record<string, Audit>,
 *   categories: Record<string, { score: number, auditRefs: { id: string, weight: number }[] }> }} Report
 */

const { values: asked } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, keep: { type: 'boolean', default: false } },
});
const runs = Math.max(1, Number(asked.runs) || 3);

/** Lighthouse is a project of its own with a lock file of its own, installed when it is first asked for. */
function install() {
  if (existsSync(CLI)) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', OWN], { stdio: 'inherit' });
  if (status !== 0) throw new Error('Lighthouse could not be installed');
}

/**
 * Not spawnSync: the site is served by this process.
 * @returns {Promise<Report>}
 */
async function measure(/** @type {string} */ url, /** @type {string} */ keyHash) {
  const file = join(workFolder, 'lighthouse.json');
  const flags = ['--headless=new', ...SWITCHES, `--ignore-certificate-errors-spki-list=${keyHash}`].join(' ');
  const args = [CLI, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: findChromium() },
  });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`Lighthouse did not come to an end on ${url}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const scoreIn = (/** @type {Report} */ { categories }, /** @type {string} */ name) =>
  Math.round((categories[name]?.score ?? 0) * 100);

/** What cost a category points, each in Lighthouse's own words. */
function lostIn(/** @type {Report} */ { categories, audits }, /** @type {string} */ name) {
  return (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    return audit && weight > 0 && audit.score !== null && audit.score < 0.9 ? [audit.title] : [];
  });
}

install();
mkdirSync(workFolder, { recursive: true });
const certificate = makeCertificate(new Date());
const site = await serve(makeOurs(1, asked.keep), certificate);
const { lighthouse: budgets } = readBudgets();
/** @type {string[][]} */
const rows = [];
/** @type {string[]} */
const complaints = [];
let version = '';
let browser = '';
for (const path of PATHS) {
  console.log(`Lighthouse on ${path}, ${runs} times`);
  /** @type {Report[]} */
  const reports = [];
  for (let i = 0; i < runs; i++) reports.push(await measure(site.url + path, certificate.keyHash));
  version = reports[0]?.lighthouseVersion ?? '';
  browser = /Chrome\/([\d.]+)/.exec(reports[0]?.environment.hostUserAgent ?? '')?.[1] ?? '';
  const scores = CATEGORIES.map((name) => medianOf(reports.map((report) => scoreIn(report, name))));
  rows.push([path, ...scores.map(String)]);
  for (const [i, name] of CATEGORIES.entries()) {
    const least = budgets[name] ?? 0;
    if ((scores[i] ?? 0) >= least) continue;
    const lost = [...new Set(reports.flatMap((report) => lostIn(report, name)))].join('; ');
    complaints.push(`Budget broken: ${name} of ${path}: ${scores[i]}, at least ${least}. ${lost}`);
  }
}
await site.close();

const promised = ['at least', ...CATEGORIES.map((name) => String(budgets[name] ?? ''))];
writeSection(
  'lighthouse',
  [
    '## Lighthouse',
    `${machineLine(browser)} Lighthouse ${version}, its preset for phones (simulated throttling), medians of ${runs} runs.`,
    markdownTable(['', ...CATEGORIES], [...rows, promised]),
    ...complaints,
  ].join('\n\n'),
);
console.log(markdownTable(['', ...CATEGORIES], [...rows, promised]));
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
