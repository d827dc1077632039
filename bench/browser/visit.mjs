// @ts-check
// Visits that leave the page alone: what it takes to show the chart, cold and again.
import { heapOf, openPage } from './launch.mjs';
import { settle } from './settle.mjs';
import { bytesOf, listen } from './traffic.mjs';

/** @typedef {Record<string, number | null>} Measures one visit's numbers by name; null where it came to none */

/**
 * A first visit, and a second one where asked for.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {boolean} isRepeated
 * @returns {Promise<Measures>}
 */
export async function visit(browser, url, isRepeated) {
  const { page, session, close } = await openPage(browser);
  const traffic = listen(session);
  try {
    await page.goto(url, { timeout: 120_000 });
    await settle(page, traffic.open);
    const { fcp, lcp, painted, vanished, blocking, shift, shifts } = await page.evaluate(() =>
      window.bench.read(),
    );
    if (process.env.BENCH_TELL && shift > 0) console.log(url, shifts);
    /** @type {Measures} */
    const measures = {
      fcp,
      lcp,
      painted,
      vanished,
      blocking,
      shift,
      html: bytesOf(traffic.answers, 'html'),
      js: bytesOf(traffic.answers, 'js'),
      css: bytesOf(traffic.answers, 'css'),
      fonts: bytesOf(traffic.answers, 'fonts'),
      data: bytesOf(traffic.answers, 'data'),
      bytes: bytesOf(traffic.answers),
      heap: await heapOf(session),
    };
    if (!isRepeated) return measures;
    await page.goto('about:blank');
    traffic.reset();
    await page.goto(url, { timeout: 120_000 });
    await settle(page, traffic.open);
    const again = await page.evaluate(() => window.bench.read());
    return { ...measures, paintedAgain: again.painted, bytesAgain: bytesOf(traffic.answers) };
  } finally {
    await close();
  }
}
