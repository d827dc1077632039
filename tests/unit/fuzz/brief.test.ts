import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPath, LONGEST_CAPTION, LONGEST_TITLE, MOST_PINS } from '../../../src/model/brief/brief.ts';
import { formatBrief, isBriefLink, parseBrief } from '../../../src/model/brief/link.ts';
import { formatStored, parseStored } from '../../../src/model/brief/stored.ts';
import { BRIEF_KEY, read } from '../../../src/store/brief/keep.ts';
import { CASES, hostile, isUntouched, MEGABYTES, mutated } from './hostile.ts';

const LINK = hostile(
  'title= pin= caption= & & # /aid/flows /trade/flows?countries=uzb /aid //evil \\ %26 %3D amp; Aid'.split(
    ' ',
  ),
);
const SOUND = formatStored({
  title: 'Aid',
  pins: [
    { path: '/aid/flows', caption: 'Note the peak' },
    { path: '/trade/flows?countries=uzb', caption: '' },
  ],
});
const STORED = fc.oneof(
  mutated(SOUND),
  hostile([
    '{',
    '}',
    '[',
    ']',
    ':',
    '"version"',
    '1',
    '"pins"',
    '"path"',
    '"caption"',
    'null',
    '"/aid/flows"',
  ]),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

function expectSound({ title, pins }: { title: string; pins: readonly { path: string; caption: string }[] }) {
  expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
  expect(pins.length).toBeLessThanOrEqual(MOST_PINS);
  expect(new Set(pins.map(({ path }) => path)).size).toBe(pins.length);
  for (const { path, caption } of pins) {
    expect(isPath(path)).toBe(true);
    expect(new URL(path, 'https://example.org').origin).toBe('https://example.org');
    expect(caption.length).toBeLessThanOrEqual(LONGEST_CAPTION);
  }
}

describe('a brief written by anyone', () => {
  it('as a link is read without an error into a sound brief, whose own link reads the same', () => {
    fc.assert(
      fc.property(LINK, (fragment) => {
        isBriefLink(fragment);
        const { brief, notes } = parseBrief(fragment);
        expectSound(brief);
        for (const note of notes) expect(typeof note).toBe('string');
        const again = parseBrief(formatBrief(brief));
        expect(again.brief).toEqual(brief);
        expect(isUntouched()).toBe(true);
      }),
      CASES,
    );
  });

  it('in the storage of the browser is read without an error, or called broken', () => {
    fc.assert(
      fc.property(STORED, (text) => {
        const stored = parseStored(text);
        if (stored.ok) expectSound(stored.brief);
        const found = read(() => ({
          getItem: (key) => (key === BRIEF_KEY ? text : null),
          setItem: () => {},
        }));
        if (found.brief) expectSound(found.brief);
        expect(isUntouched()).toBe(true);
      }),
      CASES,
    );
  });

  it.each(MEGABYTES.map((text, i) => [i, text] as const))('of megabytes is read (%i)', (_, text) => {
    isBriefLink(text);
    expectSound(parseBrief(text).brief);
    expect(parseStored(text).ok).toBe(false);
  });
});
