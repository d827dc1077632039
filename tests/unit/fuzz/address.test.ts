import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aloneScopes, placedOn, scopesOf } from '../../../src/app/page/scopes.ts';
import { formatAddress, parseAddress } from '../../../src/model/address/address.ts';
import { PANELS } from '../../../src/panels/index.ts';
import { CASES, hostile, isUntouched, MEGABYTES } from './hostile.ts';

const panels = await Promise.all(PANELS.map(({ load }) => load()));
const scopes = panels.flatMap((panel) => [
  scopesOf(placedOn(panel)),
  ...panel.figures.map((figure) => aloneScopes(figure)),
]);
const KEYS = 'actors countries years measure per by b b.years b.countries embed theme v events'.split(' ');
const WORDS = [
  ...KEYS.map((key) => `${key}=`),
  ...'jpn kor uzb kaz all none 1992 2023 1992-2023 -2000 2000- grants net-oda 1 true light dark & & & . - ,'.split(
    ' ',
  ),
];

describe('an address written by anyone', () => {
  it('is read without an error, says in words what was ignored, and is written as an address that reads the same', () => {
    fc.assert(
      fc.property(hostile(WORDS), fc.constantFrom(...scopes), (search, all) => {
        const read = parseAddress(search, all);
        for (const note of read.notes) expect(typeof note).toBe('string');
        const written = formatAddress(read, all);
        expect(written).toMatch(/^$|^\?[\w=&.,%-]*$/);
        const again = parseAddress(written, all);
        expect(again.notes).toEqual([]);
        expect({ ...again, notes: [] }).toEqual({ ...read, notes: [] });
        expect(isUntouched()).toBe(true);
      }),
      CASES,
    );
  });

  it.each(MEGABYTES.map((text, i) => [i, text] as const))('of megabytes is read (%i)', (_, text) => {
    const [all = []] = scopes;
    expect(parseAddress(text, all).shared.countries.length).toBeGreaterThan(0);
  });
});
