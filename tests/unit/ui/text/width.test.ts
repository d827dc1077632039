import { expect, test } from 'vitest';
import { textWidth } from '../../../../src/ui/text/width.ts';

// Measured in Chromium with canvas measureText and the shipped SourceSans3.woff2 at 100 px, kerning on.
const MEASURED = [
  ['Kazakhstan', 400, 479.5],
  ['Kazakhstan', 600, 496.1],
  ['Kazakhstan', 700, 512.1],
  ['Official development assistance', 400, 1321.1],
  ['Official development assistance', 600, 1359.5],
  ['Official development assistance', 700, 1397],
  ['1,234.5 million US$', 400, 796.9],
  ['1,234.5 million US$', 700, 848.8],
  ['Türkiye — Côte d’Ivoire', 400, 954.8],
  ['Türkiye — Côte d’Ivoire', 600, 985.4],
  ['2019–2024 ±3.5%', 400, 722],
  ['2019–2024 ±3.5%', 700, 764.5],
] as const;

test.each(MEASURED)('%s at weight %i is within 3 %% of what a browser draws', (text, weight, width) => {
  const estimate = textWidth(text, 100, weight);
  expect(Math.abs(estimate - width) / width).toBeLessThan(0.03);
});

test('width grows in step with the size', () => {
  expect(textWidth('Uzbekistan', 22)).toBeCloseTo(2 * textWidth('Uzbekistan', 11));
});

test('all figures are equally wide, so columns of numbers line up', () => {
  const widths = new Set([...'0123456789'].map((figure) => textWidth(figure, 100)));
  expect(widths.size).toBe(1);
});

test('no text takes no room, and an unknown character takes a letter’s', () => {
  expect(textWidth('', 16)).toBe(0);
  expect(textWidth('国', 10)).toBe(5);
});
