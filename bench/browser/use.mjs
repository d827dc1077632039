// @ts-check
// Visits that use the page: when its filters answer, and how long they take.
import { openPage } from './launch.mjs';
import { settle } from './settle.mjs';
import { bytesOf, listen } from './traffic.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./visit.mjs').Measures} Measures */

/** Each is turned off and on again. */
const CLICKED = ['Kazakhstan', 'Kyrgyzstan', 'Uzbekistan'];
const PROBED = 'Kazakhstan';
const YEAR_STEPS = 6;
const WITHIN = 60_000;

const middle = (/** @type {readonly number[]} */ list) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? null;

/**
 * One change: the watch is set, the gesture is made by the browser's own input, the picture comes.
 * @param {Page} page
 * @param {string} event the event whose stamp starts the clock
 * @param {() => Promise<void>} gesture
 */
async function timeOne(page, event, gesture) {
  // The promise stays in the page, so that the watch is set before the gesture is made.
  const watch = await page.evaluateHandle(
    ([type, within]) => ({ change: window.bench.timeChange(type, within) }),
    /** @type {const} */ ([event, WITHIN]),
  );
  await gesture();
  return watch.evaluate(({ change }) => change);
}

/** The middle one of several clicks on countries, in milliseconds from click to paint. */
async function countryChange(/** @type {Page} */ page, /** @type {() => number} */ open) {
  const took = [];
  for (const name of [...CLICKED, ...CLICKED]) {
    const at = await page.evaluate((country) => window.bench.middleOf(country), name);
    if (!at) return null;
    await page.mouse.move(at.x, at.y);
    await settle(page, open);
    const ms = await timeOne(page, 'click', () => page.mouse.click(at.x, at.y));
    if (ms === null) return null;
    took.push(ms);
  }
  return middle(took);
}

/** The middle one of several steps of the first year by the keyboard, in milliseconds from key to paint. */
async function yearChange(/** @type {Page} */ page, /** @type {() => number} */ open) {
  const first = page.getByLabel('First year');
  await first.focus();
  const isSelect = await first.evaluate((element) => element.localName === 'select');
  const took = [];
  for (let step = 0; step < YEAR_STEPS; step += 1) {
    await settle(page, open);
    const ms = await timeOne(page, 'keydown', () =>
      page.keyboard.press(isSelect ? 'ArrowDown' : 'ArrowRight'),
    );
    if (ms === null) return null;
    took.push(ms);
  }
  return middle(took);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {boolean} hasYears whether countries and years are changed as well
 * @returns {Promise<Measures>}
 */
export async function use(browser, url, hasYears) {
  const { page, session, close } = await openPage(browser, { live: PROBED });
  const traffic = listen(session);
  try {
    await page.goto(url, { timeout: 120_000 });
    await settle(page, traffic.open);
    await page.waitForFunction(() => window.bench.live !== null, null, { timeout: WITHIN }).catch(() => null);
    await settle(page, traffic.open);
    const { live } = await page.evaluate(() => window.bench.read());
    if (live === null) return { live };
    const before = traffic.answers.filter(({ asked }) => (asked - traffic.start()) * 1000 <= live);
    /** @type {Measures} */
    const measures = { live, jsToLive: bytesOf(before, 'js') };
    if (!hasYears) return measures;
    const country = await countryChange(page, traffic.open);
    return { ...measures, country, year: await yearChange(page, traffic.open) };
  } finally {
    await close();
  }
}
