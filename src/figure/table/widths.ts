import type { Layout } from './layout.ts';

export const widthOf = (characters: number, columns = 1): string =>
  `calc(${characters}ch + ${columns} * var(--gutters))`;

const sumOf = (counts: readonly number[]): string =>
  widthOf(
    counts.reduce((a, b) => a + b, 0),
    counts.length,
  );

/**
 * The width of a table of which only some rows are on the page. It must not follow from those rows, or columns would
 * shift while one scrolls.
 */
export function widthOfAll(layouts: readonly Layout[]): string {
  const least = sumOf(layouts.map(({ room }) => room));
  const ample = sumOf(layouts.map((layout) => layout.ample));
  return `max(${least}, min(100cqi - 1rem, ${ample}))`;
}
