import { describe, expect, it } from 'vitest';
import {
  balancedLinesOf,
  linesOf,
  STYLES,
  type Style,
  widthOf,
} from '../../../../src/export/picture/type.ts';

const { small, title } = STYLES;
const LINK = 'https://example.org/base/aid/flows?countries=kaz.kgz&years=2006-2019&compare=chn.rus&events=on';
const fits = (lines: readonly string[], room: number, style: Style) =>
  lines.every((line) => widthOf(line, style) <= room + 1e-6);

describe('lines of text', () => {
  it('are no wider than the room, and lose no word', () => {
    const text =
      "South Korea's total lacks what is not reported (which is not zero): Tajikistan in 1992 and 1994.";
    for (const room of [90, 200, 410]) {
      const lines = linesOf(text, room, small);
      expect(fits(lines, room, small)).toBe(true);
      expect(lines.join(' ')).toBe(text);
    }
  });

  it('break an address after its signs, and hold all of it', () => {
    const lines = linesOf(LINK, 200, small);
    expect(fits(lines, 200, small)).toBe(true);
    expect(lines.join('')).toBe(LINK);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&=.,_-]$/);
  });

  it('break a word anywhere when even a piece of it is wider than the room', () => {
    const word = 'x'.repeat(100);
    const lines = linesOf(word, 60, small);
    expect(lines.length).toBeGreaterThan(1);
    expect(fits(lines, 60, small)).toBe(true);
    expect(lines.join('')).toBe(word);
  });

  it('begin an address on the line of the words before it', () => {
    expect(linesOf(`See ${LINK}`, 200, small)[0]).toMatch(/^See https:/);
  });

  it('are none where there is no text', () => {
    expect(linesOf('', 100, small)).toEqual([]);
  });

  it('of a title end in no lonely word', () => {
    const text = 'Net aid from Japan and South Korea to Kazakhstan and Kyrgyzstan, 1992–2023';
    const room = widthOf(text, title) - 5;
    expect(linesOf(text, room, title).at(-1)).toBe('1992–2023');
    const balanced = balancedLinesOf(text, room, title);
    expect(balanced).toHaveLength(2);
    expect(widthOf(balanced[1] ?? '', title)).toBeGreaterThan(room * 0.4);
    expect(balanced.join(' ')).toBe(text);
  });
});

// Measured in Chromium with canvas measureText and the shipped SourceSerif4.woff2 at 100 px, kerning on.
it.each([
  ['Net aid from Japan and South Korea to Uzbekistan, 1992–2023', 400, 2701.9],
  ['Net aid from Japan and South Korea to Uzbekistan, 1992–2023', 600, 2748.8],
  ['Donors of the five Central Asian states by net aid', 600, 2158.8],
  ['Donors of the five Central Asian states by net aid', 700, 2189.9],
  ['Türkiye — Côte d’Ivoire', 600, 1034.1],
] as const)(
  'the serif’s width of "%s" at weight %i is within 3 %% of what a browser draws',
  (text, weight, width) => {
    const estimate = widthOf(text, { face: 'serif', size: 100, weight, line: 120 });
    expect(Math.abs(estimate - width) / width).toBeLessThan(0.03);
  },
);
