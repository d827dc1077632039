/** Reads files as an analyst brings them, for tests of what becomes of their rows. */
import { PARTNER_NAMES } from '../../../src/datasets/manifest.ts';
import { type Reading, readText } from '../../../src/intake/read.ts';

export function reading(text: string): Reading {
  const read = readText(text, PARTNER_NAMES);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

/** Each table with its rows as text: ['aid', '2030,JPN,UZB,…']. */
export const cellsOf = (text: string): string[][] =>
  reading(text).tables.map(({ table, rows }) => [table, ...rows.map(({ cells }) => cells.join(','))]);

export const reasonsOf = (text: string): string[] =>
  reading(text).refused.map(({ line, column, reason }) => `${line} ${column}: ${reason}`);

export const leftOutOf = (text: string): string[] => reading(text).leftOut.map(({ what }) => what);
