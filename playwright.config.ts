import { env } from 'node:process';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { findChromium, SWITCHES } from './scripts/chromium.mjs';
import { findFirefox } from './scripts/firefox.mjs';
import { base, port } from './tests/e2e/server.mjs';

// Kept in the environment so that the workers, which load this file again, do not search again.
env.CHROME_PATH ||= findChromium();
env.FIREFOX_PATH ||= findFirefox();

const inCI = !!env.CI;
const siteUrl = `http://127.0.0.1:${port}${base}`;
const reporters: ReporterDescription[] = [[inCI ? 'dot' : 'list']];
if (env.PLAYWRIGHT_JSON_OUTPUT_NAME) reporters.push(['json']);

export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: inCI,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // A hung run must end by itself while CI still listens.
  globalTimeout: inCI ? 45 * 60_000 : 0,
  // A busy machine is no failure.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: reporters,
  use: {
    baseURL: siteUrl,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace takes pictures of every step; where nobody opens it, it only slows the run.
    trace: inCI ? 'off' : 'retain-on-failure',
    // A worker would answer in the place of the servers that tests make fail; offline.spec.ts lets it in.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testDir: 'tests/e2e',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: env.CHROME_PATH,
          args: [...SWITCHES],
        },
      },
    },
    // Its own processes are started with the first test, and draw without a graphics card.
    { name: 'firefox', testDir: 'tests/firefox' },
  ],
  webServer: { command: 'node tests/e2e/server.mjs', url: siteUrl, reuseExistingServer: false },
});
