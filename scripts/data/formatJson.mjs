// @ts-check
const WIDTH = 110;

/**
 * JSON with two-space indents in which whatever fits on a line stays on one, and counts per year always do, so that
 * a changed table shows as a few changed lines.
 * @param {unknown} value
 */
export function formatJson(value) {
  return `${format(value, 0, 0)}\n`;
}

/** @param {unknown} value @param {number} depth @param {number} taken characters before the value on its line */
function format(value, depth, taken) {
  const short = inline(value);
  if (typeof value !== 'object' || value === null || isCounts(value)) return short;
  if (depth > 1 && depth * 2 + taken + short.length < WIDTH) return short;
  const pad = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  /** @type {string[]} */
  const parts = Array.isArray(value)
    ? value.map((item) => format(item, depth + 1, 0))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + format(item, depth + 1, name.length);
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0
    ? open + close
    : `${open}\n${parts.map((part) => pad + part).join(',\n')}\n${end}${close}`;
}

/** @param {unknown} value @returns {string} */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** @param {object} value */
function isCounts(value) {
  const entries = Object.entries(value);
  return !Array.isArray(value) && entries.length > 0 && entries.every(([key]) => /^\d{4}$/.test(key));
}
