import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Brief,
  isPath,
  LONGEST_CAPTION,
  MOST_PINS,
  tidyCaption,
  tidyTitle,
} from '../../../../src/model/brief/brief.ts';
import { append, rename } from '../../../../src/model/brief/edits.ts';
import { formatBrief, isBriefLink, parseBrief } from '../../../../src/model/brief/link.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyPath = fc
  .tuple(
    fc.constantFrom('/aid/flows', '/trade/mirror', '/migration/korea', '/old/alias'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map(([place, query]) => `${place}?${query}`)
  .filter(isPath);
const anyBrief = fc
  .record({
    title: anyText,
    pins: fc.array(fc.record({ path: anyPath, caption: anyText }), { maxLength: 70 }),
  })
  .map(({ title, pins }): Brief => append(pins)(rename(title)({ title: '', pins: [] })));

const PIN = '/aid/flows?countries=uzb&years=2006-2019';

describe('a brief in a link', () => {
  it('comes out as it went in, whatever is written in it', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const text = formatBrief(brief);
        expect(parseBrief(text)).toEqual({ brief, notes: [] });
        expect(formatBrief(parseBrief(`#${text}`).brief)).toBe(text);
      }),
    );
  });

  it('is written with characters that no mail program leaves out of a link', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        expect(formatBrief(brief)).toMatch(/^([A-Za-z0-9%/?=,:._&-]*[A-Za-z0-9%/=_-])?$/);
      }),
    );
  });

  it('can be read by a person', () => {
    const brief = { title: 'Aid to Uzbekistan', pins: [{ path: PIN, caption: 'Note the peak.' }] };
    expect(formatBrief(brief)).toBe(
      'title=Aid%20to%20Uzbekistan&pin=/aid/flows?countries=uzb%26years=2006-2019&caption=Note%20the%20peak%2E',
    );
  });

  it('is read with plus signs for spaces and with the ampersands of mail programs', () => {
    expect(parseBrief('#title=Two+words&amp;pin=/aid/flows&amp;caption=Mine')).toEqual({
      brief: { title: 'Two words', pins: [{ path: '/aid/flows', caption: 'Mine' }] },
      notes: [],
    });
  });

  it('is told from the other fragments of a page', () => {
    expect(['#content', '', '#', '#shopping=1'].map(isBriefLink)).toEqual([false, false, false, false]);
    expect(['#pin=/aid', '#title=A', '#x=1&pin=/aid', '#title=A&amp;pin=/aid'].map(isBriefLink)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('a link that was tampered with', () => {
  it('is read without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { brief } = parseBrief(text);
        expect(parseBrief(formatBrief(brief)).brief).toEqual(brief);
      }),
    );
  });

  it.each([
    '//elsewhere.example/aid/flows',
    '/%5Celsewhere.example',
    'https://elsewhere.example/aid/flows',
    'javascript:alert(1)',
    '',
    `/${'a'.repeat(3000)}`,
  ])('cannot lead away from the site: %.40s', (pin) => {
    const { brief, notes } = parseBrief(`pin=${pin}&caption=lost with it`);
    expect(brief.pins).toEqual([]);
    expect(notes.join(' ')).toContain('names no figure of this site');
  });

  it('does not hang the words of a refused figure on the one before', () => {
    const { brief } = parseBrief('pin=/aid/flows&caption=Mine&pin=nonsense&caption=Not%20mine');
    expect(brief.pins).toEqual([{ path: '/aid/flows', caption: 'Mine' }]);
  });

  it('has its unknown keys named, and makes no object inherit from it', () => {
    const { brief, notes } = parseBrief('__proto__=x&constructor=y&pin=/aid/flows&caption.a=b');
    expect(brief).toEqual({ title: '', pins: [{ path: '/aid/flows', caption: '' }] });
    expect(notes).toEqual([
      "Unknown parameter '__proto__' ignored",
      "Unknown parameter 'constructor' ignored",
      "Unknown parameter 'caption.a' ignored",
    ]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it(`holds no more than ${MOST_PINS} figures and ${LONGEST_CAPTION} characters a caption, and says so`, () => {
    const many = Array.from({ length: 80 }, (_, i) => `pin=/aid/flows?years=${1900 + i}`).join('&');
    const first = `pin=/aid/donors&caption=${'w'.repeat(5000)}`;
    const { brief, notes } = parseBrief(`${first}&${many}`);
    expect(brief.pins).toHaveLength(MOST_PINS);
    expect(brief.pins[0]?.caption).toHaveLength(LONGEST_CAPTION);
    expect(new Set(notes)).toEqual(
      new Set(['A caption was cut at 2000 characters', 'A brief holds 60 figures: the others were left out']),
    );
  });

  it('is not taken apart to its end where it is megabytes long', () => {
    for (const piece of ['&', 'a&', 'pin=x&', '%', '=', '&pin=/aid', '\ud800']) {
      const { brief, notes } = parseBrief(piece.repeat(1_500_000 / piece.length));
      expect(brief.pins.length).toBeLessThan(2);
      expect(notes.length).toBeLessThan(1002);
    }
    expect(isBriefLink('&'.repeat(1_500_000))).toBe(false);
  });
});

describe('the words of a brief', () => {
  it('are cut between characters, and stay the same when tidied again', () => {
    expect(tidyCaption('🐪'.repeat(1001))).toBe('🐪'.repeat(1000));
    expect(tidyCaption(`a${'🐪'.repeat(1001)}`)).toBe(`a${'🐪'.repeat(999)}`);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidyCaption(tidyCaption(text))).toBe(tidyCaption(text));
        expect(tidyTitle(tidyTitle(text))).toBe(tidyTitle(text));
        expect(tidyTitle(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
