/** Units of measure, and how numbers in them are written. */

export interface Unit {
  /** As a subtitle says it: "million current US dollars". */
  readonly long: string;
  /** As a table head says it: "USD million". */
  readonly short: string;
  /** As it follows a number in a sentence: "million US dollars". Empty after a percentage. */
  readonly inSentence: string;
  /** Stands before or right behind every number on an axis or label, such as "%". */
  readonly suffix: string;
  readonly decimals: number;
}

const unit = (long: string, short: string, inSentence: string, decimals: number, suffix = ''): Unit => ({
  long,
  short,
  inSentence,
  decimals,
  suffix,
});

export const USD_MILLION = unit('million current US dollars', 'USD million', 'million US dollars', 1);
export const USD_MILLION_2022 = unit(
  'million constant 2022 US dollars',
  '2022 USD million',
  'million 2022 US dollars',
  1,
);
export const USD_PER_PERSON = unit(
  'current US dollars per person',
  'USD per person',
  'US dollars per person',
  2,
);
export const USD_PER_PERSON_2022 = unit(
  'constant 2022 US dollars per person',
  '2022 USD per person',
  '2022 US dollars per person',
  2,
);
export const PERCENT_OF_GDP = unit('per cent of GDP', '% of GDP', 'per cent of GDP', 2, '%');
export const PERCENT = unit('per cent', '%', 'per cent', 2, '%');
export const PERSONS = unit('persons', 'persons', 'people', 0);
/** A place in a ranking of donors, of partners, by year. */
export const placeAmong = (whom: string): Unit =>
  unit(`1 is the largest ${whom} of the year`, 'place', '', 0);
export const TIMES = unit('times', 'ratio', 'times', 2);

const MINUS = '−';

/** Rounded as it is written in decimals, halves up: 1.005 to two is 1.01, though the binary number is a little less. */
function rounded(size: number, decimals: number): number {
  const shifted = Number(`${size}e${decimals}`);
  return Number.isNaN(shifted) ? size : Number(`${Math.round(shifted)}e-${decimals}`);
}

/**
 * A number with thousands separators and a true minus sign: 3,891.4 · −12.0. A rounded zero has no sign. Written by
 * hand since the browser's own formats take longer to make than a whole picture takes to draw.
 */
export function formatNumber(value: number, decimals: number, leastDecimals = decimals): string {
  const [whole = '', fraction = ''] = rounded(Math.abs(value), decimals).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  let kept = fraction.length;
  while (kept > leastDecimals && fraction[kept - 1] === '0') kept -= 1;
  const text = kept > 0 ? `${grouped}.${fraction.slice(0, kept)}` : grouped;
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** What would be rounded to nothing keeps its first figure: "0.04" is not zero. Under a millionth is what sums leave over. */
export const decimalsOf = (value: number, usual: number): number => {
  const size = Math.abs(value);
  return size >= 1e-6 && size < 10 ** -usual / 2 ? Math.min(6, Math.ceil(-Math.log10(size))) : usual;
};

/** A value as a label or a table cell shows it. */
export function formatValue(value: number, unit: Unit): string {
  return formatNumber(value, decimalsOf(value, unit.decimals)) + unit.suffix;
}

/** A tick: as few decimals as it needs. */
export function formatTick(value: number, unit: Unit): string {
  return formatNumber(value, 6, 0) + unit.suffix;
}

/** A value in running text, rounded to about three figures: "250 million US dollars". */
export function valueInWords(value: number, unit: Unit): string {
  const size = Math.abs(value);
  const decimals = unit.decimals === 0 || size >= 100 ? 0 : size >= 1 ? 1 : unit.decimals;
  return `${formatNumber(value, decimalsOf(size, decimals))} ${unit.inSentence}`.trim();
}

/** How many times `a` is `b`, as a sentence says it: "3.1 times". Null where a ratio says nothing. */
export function timesInWords(a: number, b: number): string | null {
  if (b <= 0 || a <= 0) return null;
  const ratio = a / b;
  return `${formatNumber(ratio, ratio >= 100 ? 0 : 1)} times`;
}
