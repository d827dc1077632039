// @ts-check
// npm run bench: builds the sites, measures them in a real browser, writes RESULTS.md and holds the site to its budgets.
import { parseArgs } from 'node:util';
import { launch } from './browser/launch.mjs';
import { measurePages, measurePanels } from './measure.mjs';
import { LONGER_PAGES, PAGES } from './pages.mjs';
import { complaintOf, judgeAll, readBudgets } from './report/budgets.mjs';
import { machineLine, writeSection } from './report/sections.mjs';
import { resultsOf } from './report/statistics.mjs';
import { budgetTable, resultsTable } from './report/table.mjs';
import { makeCertificate } from './serve/certificate.mjs';
import { serve } from './serve/server.mjs';
import { makeFloor, makeOurs, makePlain } from './sites/build.mjs';

const { values: asked } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    quick: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    longer: { type: 'string', default: '3' },
  },
});
const runs = asked.quick ? 1 : Math.max(1, Number(asked.runs) || 7);
const longerRuns = Math.min(runs, Math.max(1, Number(asked.longer) || 3));
const tell = (/** @type {string} */ said) => console.log(said);

const MAKERS = { floor: makeFloor, ours: makeOurs, plain: makePlain };

/** Builds and serves what some pages need; each site once. */
async function open(/** @type {readonly import('./pages.mjs').MeasuredPage[]} */ pages) {
  const certificate = makeCertificate(new Date());
  /** @type {Map<string, import('./serve/server.mjs').Served>} */
  const served = new Map();
  for (const { site, times } of pages) {
    const name = `${site} ${times}`;
    if (served.has(name)) continue;
    tell(`building ${site}, ${times} times the rows`);
    served.set(name, await serve(MAKERS[site](times, asked.keep), certificate));
  }
  const browser = await launch(certificate.keyHash);
  const originOf = (/** @type {string} */ name) => served.get(name)?.url ?? '';
  return {
    browser,
    originOf,
    urlOf: (/** @type {import('./pages.mjs').MeasuredPage} */ { site, times, path }) =>
      originOf(`${site} ${times}`) + path,
    close: async () => {
      await browser.close();
      for (const { close } of served.values()) await close();
    },
  };
}

const longer = asked.short ? [] : LONGER_PAGES;
const { browser, originOf, urlOf, close } = await open([...PAGES, ...longer]);
const version = browser.version();
const results = resultsOf({
  ...(await measurePages(browser, PAGES, urlOf, runs, tell)),
  ...(await measurePages(browser, longer, urlOf, longerRuns, tell)),
  ...(await measurePanels(browser, originOf('ours 1'))),
});
await close();

const verdicts = judgeAll(readBudgets(), results);
const ours = [...PAGES, { id: 'panels', says: 'all panels' }];
const parts = [
  `## Pages\n\n${machineLine(version)} CPU slowed 4 times, Fast 4G, HTTP/2, brotli. Medians of ${runs} interleaved runs`,
  `(of ${longerRuns} for the longer tables), with the least and the most. 1 KB is 1,000 bytes.\n\n`,
  `${resultsTable(results, ours)}\n\n`,
  longer.length > 0 ? `### With longer tables\n\n${resultsTable(results, LONGER_PAGES)}\n\n` : '',
  `### Budgets\n\n${budgetTable(verdicts)}`,
];
const report = parts.join('').replace(/runs\(/, 'runs (');
console.log(`\n${report}\n`);
writeSection('pages', report);

const broken = verdicts.filter(({ isKept }) => !isKept);
for (const verdict of broken) console.error(complaintOf(verdict));
console.log(`${verdicts.length - broken.length} budgets kept, ${broken.length} broken.`);
process.exitCode = broken.length > 0 ? 1 : 0;
