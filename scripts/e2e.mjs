// Browser tests: builds the site under a sub-path, as a project page has it, and runs Playwright on it.
// `--no-build` keeps the last build; every other argument goes to Playwright.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { base, siteFolder } from '../tests/e2e/server.mjs';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool of node_modules in the foreground and returns its exit status. */
function run(/** @type {string} */ tool, /** @type {string[]} */ args, extraEnv = {}) {
  const { status, error } = spawnSync(process.execPath, [`${root}node_modules/${tool}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...extraEnv },
  });
  if (error) throw error;
  return status ?? 1; // null: ended by a signal
}

/** Builds the site that the browser tests and the screenshots look at; returns the exit status. */
export function buildSite() {
  const where = [`--base=${base}`, `--outDir=${siteFolder}`, '--emptyOutDir'];
  return run('vite/bin/vite.js', ['build', '--logLevel=warn', ...where]);
}

/** Builds the site and runs Playwright on it; returns the exit status. @param {readonly string[]} given */
export function runBrowserTests(given) {
  const args = given.filter((argument) => argument !== '--no-build');
  const chrome = findChromium({ install: true });
  const firefox = findFirefox({ install: true });
  if (args.length === given.length) {
    const status = buildSite();
    if (status !== 0) return status;
  }
  return run('@playwright/test/cli.js', ['test', ...args], { CHROME_PATH: chrome, FIREFOX_PATH: firefox });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = runBrowserTests(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
