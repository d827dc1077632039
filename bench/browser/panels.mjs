// @ts-check
// What stays in memory of panels that were left: the heap after many changes of panel beside that after a few.
import { heapOf, openPage } from './launch.mjs';

const PANELS = ['aid', 'trade', 'migration', 'diaspora', 'timelines'];
/** Each panel ten times: what is made once, by the page and by the machine that runs it, is there. */
const FEW = 50;
const MANY = 200;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @returns {Promise<{ few: number, many: number, fewNodes: number, manyNodes: number }>} bytes in use and nodes of the
 *   document, after 50 and after 200 changes
 */
export async function heapOverPanels(browser, origin) {
  const { page, session, close } = await openPage(browser, { slow: false, probed: false });
  let changes = 0;
  // Before that its links load pages anew, and nothing is left of any.
  const untilAlive = () => page.locator('html:not([data-snapshot])').waitFor();
  // What is kept of a table is kept once: all of it is there when every figure has been drawn.
  const untilWhole = () => page.locator('figure[data-state=loading]').first().waitFor({ state: 'detached' });
  const changeUntil = async (/** @type {number} */ end) => {
    for (; changes < end; changes += 1) {
      const panel = PANELS[(changes + 1) % PANELS.length] ?? '';
      await page.locator(`nav a[href^="/${panel}"]`).first().click();
      await page.locator(`figure[data-figure^="${panel}/"][data-state=ready]`).first().waitFor();
      if (changes < FEW) await untilWhole();
    }
    const heap = await heapOf(session);
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { heap, nodes };
  };
  try {
    await page.goto(`${origin}/aid/`);
    await untilAlive();
    const few = await changeUntil(FEW);
    const many = await changeUntil(MANY);
    return { few: few.heap, many: many.heap, fewNodes: few.nodes, manyNodes: many.nodes };
  } finally {
    await close();
  }
}
