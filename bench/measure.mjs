// @ts-check
// Visits every page a number of times, in turn, so that a machine that gets busier is busier for all of them.
import { heapOverPanels } from './browser/panels.mjs';
import { use } from './browser/use.mjs';
import { visit } from './browser/visit.mjs';

/** @typedef {import('./pages.mjs').MeasuredPage} MeasuredPage */
/** @typedef {import('./browser/visit.mjs').Measures} Measures */
/** @typedef {import('@playwright/test').Browser} Browser */

/** One page, once: left alone, and then used where there is something to use. */
async function measureOnce(
  /** @type {Browser} */ browser,
  /** @type {MeasuredPage} */ { isRepeated, isLive, hasYears },
  /** @type {string} */ url,
) {
  const seen = await visit(browser, url, isRepeated);
  return isLive ? { ...seen, ...(await use(browser, url, hasYears)) } : seen;
}

/**
 * @param {Browser} browser
 * @param {readonly MeasuredPage[]} pages
 * @param {(page: MeasuredPage) => string} urlOf
 * @param {number} runs
 * @param {(said: string) => void} tell
 * @returns {Promise<Record<string, Measures[]>>} the runs of each page by its name
 */
export async function measurePages(browser, pages, urlOf, runs, tell) {
  /** @type {Record<string, Measures[]>} */
  const results = Object.fromEntries(pages.map(({ id }) => [id, []]));
  // Not counted: the first visit makes the server compress what it serves.
  for (const page of pages) await visit(browser, urlOf(page), false);
  for (let run = 0; run < runs; run += 1) {
    const first = run % pages.length;
    for (const page of [...pages.slice(first), ...pages.slice(0, first)]) {
      tell(`run ${run + 1} of ${runs}: ${page.says}`);
      results[page.id]?.push(await measureOnce(browser, page, urlOf(page)));
    }
  }
  return results;
}

/** The heap over many changes of panel, once: it hardly varies. @returns {Promise<Record<string, Measures[]>>} */
export async function measurePanels(/** @type {Browser} */ browser, /** @type {string} */ origin) {
  return { panels: [await heapOverPanels(browser, origin)] };
}
