import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PINS } from '../../../../src/model/brief/brief.ts';
import { formatStored, parseStored } from '../../../../src/model/brief/stored.ts';

const BRIEF = { title: 'Mine', pins: [{ path: '/aid/flows?countries=uzb', caption: 'First' }] };

describe('a brief kept in the browser', () => {
  it('is read as it was written', () => {
    expect(parseStored(formatStored(BRIEF))).toEqual({ ok: true, brief: BRIEF, lost: 0 });
  });

  it('of another version is refused as such, not as damaged', () => {
    expect(parseStored('{"version":2,"pages":[]}')).toEqual({ ok: false, why: 'foreign' });
    expect(parseStored('{"version":"1","pins":[]}')).toEqual({ ok: false, why: 'foreign' });
  });

  it.each(['', 'null', '[]', '7', '{', '{"version":1}', '{"version":1,"pins":{}}', '{"pins":[]}'])(
    'that is damaged is refused: %s',
    (text) => {
      expect(parseStored(text)).toEqual({ ok: false, why: 'broken' });
    },
  );

  it('tells how many of its figures could not be read, so that no one writes over them', () => {
    const pins = [
      { path: '/aid/flows' },
      { path: '/aid/flows' },
      { path: '//elsewhere' },
      null,
      { caption: 'alone' },
      { path: '/aid/donors', caption: 7 },
    ];
    expect(parseStored(JSON.stringify({ version: 1, title: 3, pins }))).toEqual({
      ok: true,
      brief: { title: '', pins: [{ path: '/aid/flows', caption: '' }] },
      lost: 5,
    });
    const many = Array.from({ length: 70 }, (_, i) => ({ path: `/aid/flows?years=${1900 + i}` }));
    expect(parseStored(JSON.stringify({ version: 1, pins: many }))).toMatchObject({ lost: 70 - MOST_PINS });
  });

  it('makes no object inherit from it', () => {
    const text = '{"version":1,"title":"a","pins":[{"path":"/aid/flows","__proto__":{"caption":"x"}}]}';
    expect(parseStored(text)).toMatchObject({ ok: true });
    expect('caption' in {}).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(['boolean']).toContain(typeof parseStored(text).ok);
      }),
    );
  });
});
