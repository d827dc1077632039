// @ts-check
// Budgets: what is promised of the site, held against what was measured.
import { readFileSync } from 'node:fs';
import { unitOf, withUnit } from './measures.mjs';

/**
 * One promise: a measure of a page, as "page.measure", is at most a number, or at most a number of times another
 * page's measure. `most` may name an entry of the byte budgets.
 * @typedef {{ says: string, value: string, over?: string, most: number | string }} Budget
 * @typedef {{ bytes: Record<string, number>, lighthouse: Record<string, number>, measured: Budget[] }} Budgets
 * @typedef {{ budget: Budget, found: string, allowed: string, isKept: boolean }} Verdict
 * @typedef {import('./statistics.mjs').Results} Results
 */

/** @returns {Budgets} */
export const readBudgets = () =>
  JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));

/** The median of "page.measure"; null where it was measured and never reached, undefined where it was not measured. */
function medianAt(/** @type {Results} */ results, /** @type {string} */ path) {
  const [page = '', measure = ''] = path.split('.');
  const summary = results[page]?.[measure];
  return summary ? summary.median : summary;
}

const sayRatio = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} times`;

/**
 * @param {Budget} budget
 * @param {Results} results
 * @param {Readonly<Record<string, number>>} bytes the named byte budgets
 * @returns {Verdict | null} null where it is about a page that was not measured this time
 */
function judge(budget, results, bytes) {
  const { value, over, most } = budget;
  const limit = typeof most === 'number' ? most : bytes[most];
  if (limit === undefined) throw new Error(`budgets.json has no byte budget '${most}'`);
  const pages = over ? [value, over] : [value];
  if (pages.some((path) => !results[path.split('.')[0] ?? ''])) return null;
  const unit = unitOf(value.split('.')[1] ?? '');
  const allowed = over ? `at most ${sayRatio(limit)}` : `at most ${withUnit(unit, limit)}`;
  const found = medianAt(results, value);
  const other = over ? medianAt(results, over) : 1;
  if (typeof found !== 'number' || typeof other !== 'number') {
    return { budget, found: 'never reached', allowed, isKept: false };
  }
  const amount = over ? found / other : found;
  return { budget, found: over ? sayRatio(amount) : withUnit(unit, found), allowed, isKept: amount <= limit };
}

/** All budgets that are about pages which were measured. */
export function judgeAll(/** @type {Budgets} */ { measured, bytes }, /** @type {Results} */ results) {
  return measured.flatMap((budget) => judge(budget, results, bytes) ?? []);
}

/** A broken promise as a sentence. */
export const complaintOf = (/** @type {Verdict} */ { budget, found, allowed }) =>
  `Budget broken: ${budget.says}: ${found}, allowed ${allowed}.`;
