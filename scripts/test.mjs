// npm test: every check, all of them even when one fails; the last line is the count.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitestReport = `${root}.cache/vitest.json`;
const playwrightReport = `${root}.cache/playwright.json`;

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ title: string, script: string[], env?: Record<string, string>, report?: string,
 *   count?: (report: any) => Counts }} Step
 * @typedef {Counts & { title: string, status: number, seconds: string }} Result
 */

/** Test files that failed before they had a test to count. */
function filesThatBroke(/** @type {any} */ { testResults }) {
  return testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
}

/** Quick steps, run side by side with their output held back; each counts as one test. @type {Step[]} */
const quickSteps = [
  { title: 'Types', script: ['typecheck'] },
  { title: 'Lint', script: ['lint'] },
  { title: 'Dead code', script: ['check:dead'] },
  { title: 'Data', script: ['check:data'] },
  { title: 'Data index', script: ['data:index', '--', '--check'] },
];

/** Steps that bring their own count, run one after the other. @type {Step[]} */
const testSteps = [
  {
    title: 'Unit, component and data tests',
    script: ['test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: vitestReport,
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + filesThatBroke(report),
    }),
  },
  {
    title: 'Build and browser tests',
    script: ['test:e2e'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    report: playwrightReport,
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
];

/**
 * @param {Step} step
 * @param {'inherit' | 'pipe'} stdio
 * @returns {Promise<{ status: number, seconds: string, output: string }>}
 */
function run(step, stdio) {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', ...step.script], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32', // npm is a .cmd there
  });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      resolve({ status: status ?? 1, seconds, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** A step's tests. A step that failed outside any test, or ran none, counts one failure. */
function countsOf(/** @type {Step} */ step, /** @type {number} */ status) {
  if (!step.report || !step.count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  let counts = { passed: 0, failed: 0 };
  try {
    counts = step.count(JSON.parse(readFileSync(step.report, 'utf8')));
  } catch {
    console.log(`${step.title}: no report was written.`);
  }
  const ranNone = counts.passed + counts.failed === 0;
  if (ranNone) console.log(`${step.title}: no test was run.`);
  if (counts.failed === 0 && (status !== 0 || ranNone)) counts.failed = 1;
  return counts;
}

/** @returns {Result} */
function finish(
  /** @type {Step} */ step,
  /** @type {{ status: number, seconds: string }} */ { status, seconds },
) {
  const counts = countsOf(step, status);
  console.log(`-- ${step.title}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return { title: step.title, status, seconds, ...counts };
}

function heading(/** @type {Step} */ step) {
  console.log(`\n== ${step.title} (npm run ${step.script[0]})`);
}

async function runAll() {
  const running = quickSteps.map((step) => run(step, 'pipe'));
  /** @type {Result[]} */
  const results = [];
  for (const [place, step] of quickSteps.entries()) {
    heading(step);
    const outcome = await /** @type {(typeof running)[number]} */ (running[place]);
    if (outcome.output.trim()) console.log(outcome.output.trimEnd());
    results.push(finish(step, outcome));
  }
  for (const step of testSteps) {
    heading(step);
    results.push(finish(step, await run(step, 'inherit')));
  }
  return results;
}

mkdirSync(`${root}.cache`, { recursive: true });
for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true });

const results = await runAll();
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);

const width = Math.max(...results.map((result) => result.title.length));
console.log('\n== Summary');
for (const result of results) {
  const cells = [
    result.failed === 0 ? 'ok    ' : 'FAILED',
    result.title.padEnd(width),
    `${result.passed} passed`.padStart(12),
    `${result.failed} failed`.padStart(11),
    `${result.seconds} s`.padStart(9),
  ];
  console.log(cells.join('  '));
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
