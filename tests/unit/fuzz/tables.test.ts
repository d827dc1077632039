import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASET_IDS, datasets } from '../../../src/datasets/index.ts';
import { PARTNER_NAMES } from '../../../src/datasets/manifest.ts';
import { readText } from '../../../src/intake/read.ts';
import { CASES, hostile, isUntouched, MEGABYTES, mutated } from './hostile.ts';

/** The head and the first rows of every shipped table. */
const SAMPLES = DATASET_IDS.map((id) => {
  const text = readFileSync(`public/data/${datasets[id].file}`, 'utf8');
  return { id, text: text.split('\n').slice(0, 4).join('\n') };
});
const anySample = fc
  .constantFrom(...SAMPLES)
  .chain(({ id, text }) => fc.tuple(fc.constant(id), mutated(text)));
const anyFile = fc.oneof(
  anySample.map(([, text]) => text),
  hostile([
    'year',
    'donor',
    ',',
    '\n',
    '"',
    'JPN',
    'UZB',
    '2020',
    '1.5',
    'Country Name',
    'REF_AREA',
    'TIME_PERIOD',
    'OBS_VALUE',
  ]),
);

describe('a table written by anyone', () => {
  it('is read without an error: rows, refusals with line and column, or a reason', () => {
    fc.assert(
      fc.property(anySample, ([id, text]) => {
        const parsed = datasets[id].parse(text);
        if (!parsed.ok) expect(parsed.reason).not.toBe('');
        else {
          for (const { line, column, reason } of parsed.refused) {
            expect(line).toBeGreaterThan(1);
            expect(column).not.toBe('');
            expect(reason).not.toBe('');
          }
          for (const row of parsed.rows) {
            for (const value of Object.values(row)) expect(Number.isNaN(value)).toBe(false);
          }
        }
        expect(isUntouched()).toBe(true);
      }),
      CASES,
    );
  });

  it('and brought by the reader is read without an error, or refused with a reason', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const read = readText(text, PARTNER_NAMES);
        if (!read.ok) expect(read.reason).not.toBe('');
        else {
          expect(read.refusedCount).toBeGreaterThanOrEqual(read.refused.length);
          for (const { rows } of read.tables)
            for (const { cells } of rows) expect(Array.isArray(cells)).toBe(true);
        }
        expect(isUntouched()).toBe(true);
      }),
      CASES,
    );
  });

  it.each(MEGABYTES.map((text, i) => [i, text] as const))(
    'of megabytes is read or refused (%i)',
    (_, text) => {
      for (const { id } of SAMPLES.slice(0, 3)) expect(typeof datasets[id].parse(text).ok).toBe('boolean');
      expect(typeof readText(text, PARTNER_NAMES).ok).toBe('boolean');
    },
  );
});
