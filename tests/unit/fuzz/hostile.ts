/** Texts that mean harm, for everything that reads what others wrote. */
import { env } from 'node:process';
import fc from 'fast-check';

/** FUZZ_CASES=1000000 npx vitest run tests/unit/fuzz looks longer. The seed is fixed: a failure comes back. */
export const CASES = { numRuns: Number(env.FUZZ_CASES) || 10_000, seed: 1991 };

const SHARP = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("http://x")',
  '%',
  '%00',
  '%E0%A4%A',
  '\u0000',
  '\uD800',
  '\uDFFF',
  '\uFEFF',
  '\u202E',
  '\u2028',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '9'.repeat(400),
  '../../..',
  '//example.org',
  '&amp;',
  '"',
  '""',
  '\r\n',
  '\r',
  ',',
  ';',
  '\t',
  '=',
  '&',
  '#',
  '?',
  '.',
  '-',
];

/** Pieces of the language of a parser, sharp things and noise, in any order. */
export const hostile = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...words) },
        { weight: 3, arbitrary: fc.constantFrom(...SHARP) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join(''));

/** A text with pieces cut out, doubled, or replaced by something sharp. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: text.length }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom('', ...SHARP),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((cuts) =>
      cuts.reduce((left, [at, length, put]) => left.slice(0, at) + put + left.slice(at + length), text),
    );

const KEYS = Object.getOwnPropertyNames(Object.prototype).sort().join();

/** Nothing that is read may reach what all objects share. */
export function isUntouched(): boolean {
  return Object.getOwnPropertyNames(Object.prototype).sort().join() === KEYS && !('polluted' in {});
}

/** Megabytes of one thing: what takes them apart must not take longer than a moment. */
export const MEGABYTES: readonly string[] = [
  'a'.repeat(3_000_000),
  '&'.repeat(3_000_000),
  'countries=uzb&'.repeat(200_000),
  '%'.repeat(1_000_000),
  '"'.repeat(2_000_001),
  ',\n'.repeat(1_000_000),
  'year,donor\n'.repeat(200_000),
  `[${'['.repeat(500_000)}`,
];
