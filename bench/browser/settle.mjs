// @ts-check
// Waiting until a page has come to rest, without disturbing it much.

/** @typedef {import('@playwright/test').Page} Page */

const ASK_EVERY = 200;
const REST = 800;

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Until the chart is there, nothing is being loaded, and neither a picture nor a long task has come for a while.
 * @param {Page} page
 * @param {() => number} open how many requests are under way
 * @param {number} [most] milliseconds after which to go on regardless
 */
export async function settle(page, open, most = 90_000) {
  const end = performance.now() + most;
  let quietSince = performance.now();
  while (performance.now() < end) {
    await pause(ASK_EVERY);
    const asked = performance.now();
    const { painted, rest } = await page.evaluate(() => ({
      painted: window.bench.isPainted() && document.readyState === 'complete',
      rest: performance.now() - window.bench.lastStir(),
    }));
    if (open() > 0 || performance.now() - asked > ASK_EVERY) quietSince = performance.now();
    if (painted && rest > REST && performance.now() - quietSince > REST) return;
  }
}
