// @ts-check

/** @typedef {{ median: number, least: number, most: number, count: number }} Summary */

/** The middle value of a list that is not empty; of an even number of values, the mean of the two in the middle. */
export function medianOf(/** @type {readonly number[]} */ values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * What several runs came to. A run that came to nothing makes the whole come to nothing: a page that only sometimes
 * gets there must not look quick.
 * @param {readonly (number | null | undefined)[]} values
 * @returns {Summary | null}
 */
function summarise(values) {
  const known = values.flatMap((value) => (value === null || value === undefined ? [] : [value]));
  if (known.length === 0 || known.length < values.length) return null;
  return {
    median: medianOf(known),
    least: Math.min(...known),
    most: Math.max(...known),
    count: known.length,
  };
}

/** @typedef {Record<string, Summary | null>} PageResults a page's measures by name */
/** @typedef {Record<string, PageResults>} Results the pages by name */

/**
 * From runs to results: each measure of each page over all its runs.
 * @param {Readonly<Record<string, readonly Record<string, number | null>[]>>} runs
 * @returns {Results}
 */
export function resultsOf(runs) {
  return Object.fromEntries(
    Object.entries(runs).map(([page, list]) => {
      const names = [...new Set(list.flatMap((measures) => Object.keys(measures)))];
      return [page, Object.fromEntries(names.map((name) => [name, summarise(list.map((one) => one[name]))]))];
    }),
  );
}
