// @ts-check
// The browser, slowed to a middling phone on a mobile network.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium, SWITCHES } from '../../scripts/chromium.mjs';
import { SERIES } from '../sites/series.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {{ page: Page, session: Session, close: () => Promise<void> }} Opened */

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));

const CPU_SLOWDOWN = 4;
/** "Fast 4G" as Chromium's own tools define it: 9 and 1.5 Mbit/s less a tenth, 60 ms of latency times 2.75. */
const FAST_4G = {
  offline: false,
  downloadThroughput: (9e6 / 8) * 0.9,
  uploadThroughput: (1.5e6 / 8) * 0.9,
  latency: 60 * 2.75,
};
/** Wide enough that the filters stand open, high enough that the lead figure is on screen whole. */
const VIEWPORT = { width: 1440, height: 1200 };

/**
 * @param {string} keyHash the certificate to trust: one that is merely tolerated would keep answers out of the cache
 * @param {string[]} [more] further switches
 */
export function launch(keyHash, more = []) {
  return chromium.launch({
    executablePath: findChromium(),
    args: [...SWITCHES, `--ignore-certificate-errors-spki-list=${keyHash}`, ...more],
  });
}

/** '#C0371F' as computed styles write it. */
const computed = (/** @type {string} */ hex) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/**
 * A page with nothing in its cache that knows the probe.
 * @param {Browser} browser
 * @param {{ live?: string, slow?: boolean, probed?: boolean }} [options] live: the country to click until the filters
 *   answer; probed: whether the probe, which remembers every picture, is there at all
 * @returns {Promise<Opened>}
 */
export async function openPage(browser, { live, slow = true, probed = true } = {}) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', colorScheme: 'light' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('HeapProfiler.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', FAST_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  }
  if (!probed) return { page, session, close: () => context.close() };
  const orders = { colours: SERIES.map(({ colour }) => computed(colour)), live: live ?? null };
  await page.addInitScript(`window.bench = ${JSON.stringify(orders)};`);
  await page.addInitScript({ path: PROBE });
  return { page, session, close: () => context.close() };
}

/** Bytes of JavaScript objects in use once the garbage is out. */
export async function heapOf(/** @type {Session} */ session) {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
