/** How far colours must be apart that meet in one chart. */
import type { Vision } from './colour.ts';

/**
 * CIEDE2000 between two lines of one chart. About 1 is just noticeable side by side; 10 is a difference one
 * can name from memory between a legend and a thin line, and the usual floor for categorical palettes.
 */
export const APART = 10;
/** L* between neighbours in grey. Seven steps of 6 are as many as fit beside the actors' own lightness. */
export const APART_IN_GREY = 6;

export const VISIONS: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

export function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
