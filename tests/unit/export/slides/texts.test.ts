import { describe, expect, it } from 'vitest';
import { besideTitle } from '../../../../src/export/slides/besideTitle.ts';
import { lineCount, thatFit, titleLines, titleSize } from '../../../../src/export/slides/fitting.ts';
import { gridOf, halvesOf, inside, pagesOf } from '../../../../src/export/slides/grid.ts';
import { webLink } from '../../../../src/export/slides/words.ts';
import { escapeXml, xmlText } from '../../../../src/export/slides/xmlText.ts';

describe(besideTitle, () => {
  it('says once what two titles share', () => {
    expect(besideTitle('Aid to Kazakhstan, 2000', 'Aid to Uzbekistan, 2000')).toBe(
      'Aid to Kazakhstan | Uzbekistan, 2000',
    );
    expect(
      besideTitle('Trade with the five states, 1992–2020', 'Trade with the five states, 2000–2010'),
    ).toBe('Trade with the five states, 1992–2020 | 2000–2010');
  });

  it('says one title once, and two that have nothing in common in full', () => {
    expect(besideTitle('Aid', 'Aid')).toBe('Aid');
    expect(besideTitle('Who gives most', 'What grants were for')).toBe(
      'Who gives most | What grants were for',
    );
  });
});

describe(xmlText, () => {
  it('keeps every letter, tab and line, and drops what XML 1.0 does not allow', () => {
    expect(xmlText('Türkiye − “x”\t한국\n👍')).toBe('Türkiye − “x”\t한국\n👍');
    expect(xmlText('a\u0000b\u0001c\u000bd\u001fe\ufffef\ud800g\udc00h')).toBe('abcdefgh');
  });

  it('leaves no markup when it is escaped', () => {
    expect(escapeXml(`<a b='c' d="e">&\u0001`)).toBe('&lt;a b=&apos;c&apos; d=&quot;e&quot;&gt;&amp;');
  });
});

describe(titleSize, () => {
  const long = `Net aid from Japan and South Korea to ${'Kazakhstan, Kyrgyzstan and '.repeat(3)}Uzbekistan, 1992–2023`;

  it('makes a long title smaller until two lines hold it', () => {
    expect(titleSize('Short', 12)).toBe(28);
    const size = titleSize(long, 12);
    expect(size).toBeLessThan(28);
    expect(titleLines(long, 12, size)).toBe(2);
  });

  it('is never too small to be read from the last row', () => {
    expect(titleSize(long.repeat(5), 12)).toBe(16);
  });
});

describe(thatFit, () => {
  it('keeps whole notes, in order, as far as there are lines', () => {
    const long = 'word '.repeat(60).trim();
    expect(lineCount(long, 6, 10)).toBeGreaterThan(2);
    expect(thatFit(['One.', 'Two.', long, 'Three.'], 6, 10, 3)).toEqual(['One.', 'Two.']);
  });
});

describe('the room on a slide', () => {
  const box = { x: 1, y: 1, w: 12, h: 4 };

  it('holds six charts at most, evenly over the slides', () => {
    expect(pagesOf([1, 2, 3, 4, 5, 6, 7, 8], 'whole')).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
    expect(pagesOf([1, 2, 3, 4, 5], 'half').map(({ length }) => length)).toEqual([3, 2]);
    expect(pagesOf([], 'whole')).toEqual([[]]);
  });

  it('is shared without overlap and without leaving the box', () => {
    for (const count of [1, 2, 3, 4, 5, 6]) {
      for (const room of [box, ...halvesOf(box)]) {
        const boxes = gridOf(count, room);
        expect(boxes).toHaveLength(count);
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(room.x);
          expect(a.x + a.w).toBeLessThanOrEqual(room.x + room.w + 1e-9);
          expect(a.y + a.h).toBeLessThanOrEqual(room.y + room.h + 1e-9);
          for (const b of boxes.slice(i + 1)) {
            expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
          }
        }
      }
    }
  });

  it('keeps the shape of a picture', () => {
    expect(inside(box, { width: 1280, height: 640 })).toEqual({ x: 3, y: 1, w: 8, h: 4 });
  });
});

describe(webLink, () => {
  it('follows the web and nothing else', () => {
    expect(webLink('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', '/aid', ''])
      expect(webLink(link)).toBeNull();
  });
});
