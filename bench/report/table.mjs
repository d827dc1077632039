// @ts-check
// Tables in Markdown that can be read as they are: on a terminal and in RESULTS.md.
import { formatIn, MEASURES, unitOf } from './measures.mjs';

/** @typedef {import('./statistics.mjs').Results} Results */
/** @typedef {import('./statistics.mjs').Summary} Summary */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows the first column is aligned left, the others right
 */
export function markdownTable(head, rows) {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) => {
    const padded = widths.map((width, i) =>
      i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** "287 (270-301)"; only the number where all runs agree; "never" where a run did not get there. */
function cellOf(/** @type {string} */ measure, /** @type {Summary | null | undefined} */ summary) {
  if (summary === undefined) return '';
  if (summary === null) return 'never';
  const unit = unitOf(measure);
  const [median, least, most] = [summary.median, summary.least, summary.most].map((v) => formatIn(unit, v));
  return least === most ? `${median}` : `${median} (${least}-${most})`;
}

/**
 * A row a measure, a column a page.
 * @param {Results} results
 * @param {readonly { id: string, says: string }[]} pages those without results are left out
 */
export function resultsTable(results, pages) {
  const shown = pages.filter(({ id }) => results[id]);
  const rows = Object.entries(MEASURES).flatMap(([measure, [says, unit]]) => {
    const cells = shown.map(({ id }) => cellOf(measure, results[id]?.[measure]));
    if (cells.every((cell) => cell === '')) return [];
    return [[['ms', 'KB', 'MB'].includes(unit) ? `${says}, ${unit}` : says, ...cells]];
  });
  return markdownTable(['', ...shown.map(({ says }) => says)], rows);
}

/** What each budget came to. */
export function budgetTable(/** @type {readonly import('./budgets.mjs').Verdict[]} */ verdicts) {
  return markdownTable(
    ['budget', 'found', 'allowed', ''],
    verdicts.map(({ budget, found, allowed, isKept }) => [
      budget.says,
      found,
      allowed,
      isKept ? 'kept' : 'BROKEN',
    ]),
  );
}
