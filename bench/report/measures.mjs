// @ts-check
// What is measured, in the order of the tables, with the unit each number has.

/** @typedef {'ms' | 'KB' | 'MB' | 'number' | 'ratio' | 'score'} Unit */

/** @type {Readonly<Record<string, readonly [says: string, unit: Unit]>>} */
export const MEASURES = {
  html: ['HTML', 'KB'],
  js: ['JavaScript', 'KB'],
  jsToLive: ['JavaScript until the filters are live', 'KB'],
  css: ['CSS', 'KB'],
  fonts: ['fonts', 'KB'],
  data: ['tables', 'KB'],
  bytes: ['all bytes', 'KB'],
  bytesAgain: ['all bytes, repeat visit', 'KB'],
  fcp: ['first contentful paint', 'ms'],
  lcp: ['largest contentful paint', 'ms'],
  painted: ['chart painted', 'ms'],
  paintedAgain: ['chart painted, repeat visit', 'ms'],
  vanished: ['times the chart vanished again', 'number'],
  live: ['filters live', 'ms'],
  country: ['country change to paint', 'ms'],
  year: ['year change to paint', 'ms'],
  blocking: ['blocking time', 'ms'],
  shift: ['layout shift', 'ratio'],
  heap: ['JavaScript heap', 'MB'],
  few: ['heap after 50 changes of panel', 'MB'],
  many: ['heap after 200 changes of panel', 'MB'],
  fewNodes: ['nodes after 50 changes of panel', 'number'],
  manyNodes: ['nodes after 200 changes of panel', 'number'],
};

export const unitOf = (/** @type {string} */ measure) => MEASURES[measure]?.[1] ?? 'number';

const KB = 1000;
const MB = 1_000_000;

/** A number in its unit, without the unit's name: 1 KB is 1,000 bytes. */
export function formatIn(/** @type {Unit} */ unit, /** @type {number} */ value) {
  if (unit === 'KB') return (value / KB).toFixed(1);
  if (unit === 'MB') return (value / MB).toFixed(1);
  if (unit === 'ratio') return value === 0 ? '0' : value.toFixed(4);
  return String(Math.round(value));
}

/** The unit's name behind a number; nothing for what is only counted. */
export const withUnit = (/** @type {Unit} */ unit, /** @type {number} */ value) =>
  ['ms', 'KB', 'MB'].includes(unit) ? `${formatIn(unit, value)} ${unit}` : formatIn(unit, value);
