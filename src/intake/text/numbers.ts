/** Numbers as producers write them: "1,234.5", "1 234", "..", "1.2E+9". */

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad' };

const MISSING = new Set([
  '',
  '..',
  '...',
  '-',
  '–',
  ':',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  'x',
  'm',
]);
const PLAIN = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const GROUPED = /^[-+]?\d{1,3}([ ,\u00A0\u202F]\d{3})+(\.\d*)?$/;
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/;
/** Greater values are no statistics, and lose digits. */
const GREATEST = 1e15;

/** @param hasDecimalComma where columns are parted by semicolons, a comma stands before the decimals */
export function readNumber(cell: string, hasDecimalComma = false): ReadNumber {
  const text = cell.trim().replace(/^\u2212/, '-');
  if (text.length > 60) return { kind: 'bad' };
  if (MISSING.has(text.toLowerCase())) return { kind: 'missing' };
  const plain =
    hasDecimalComma && DECIMAL_COMMA.test(text)
      ? text.replace(',', '.')
      : GROUPED.test(text)
        ? text.replace(/[ ,\u00A0\u202F]/g, '')
        : text;
  if (!PLAIN.test(plain)) return { kind: 'bad' };
  const value = Number(plain);
  return Math.abs(value) > GREATEST ? { kind: 'bad' } : { kind: 'number', value };
}

/** A number as the shipped tables write it: no exponent, no trailing zeros, six decimals at the most. */
export function decimalText(value: number): string {
  const text = value.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
