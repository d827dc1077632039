// @ts-check
// A table as it would be with ten or a hundred times the donors: every row again, from donors nobody has heard of, with
// amounts too small to change what the figures show. All keys stay distinct.

const SEED = 20_211_124;

/** Digits without a pattern, the same ones every time, so that the table compresses like a real one. */
function randomDigits() {
  let state = SEED;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String(state >>> 12)
      .padStart(7, '0')
      .slice(-5);
  };
}

/** The code of an invented donor, of the form that codes which are no country's have. */
const inventedCode = (/** @type {string} */ donor, /** @type {number} */ copy) =>
  `x-${donor.toLowerCase().replace(/^x-/, '')}-${copy}`;

/**
 * @param {string} csv aid.csv: year, donor, recipient, measure, usd_million, source
 * @param {number} times 1 gives the table back
 */
export function withMoreRows(csv, times) {
  const [head = '', ...rows] = csv.trimEnd().split('\n');
  const digits = randomDigits();
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    rows.map((row) => {
      const [year, donor = '', recipient, measure, , source] = row.split(',');
      return [year, inventedCode(donor, copy + 1), recipient, measure, `0.0000${digits()}`, source].join(',');
    }),
  );
  return `${[head, ...rows, ...copies.flat()].join('\n')}\n`;
}
