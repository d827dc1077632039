/** Parts and sums as sentences about people say them. */
import { formatNumber } from '../../model/units.ts';

/** "35 per cent"; one decimal below ten. Null where there is no whole to be part of. */
export function partInWords(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.05) return 'less than 0.1 per cent';
  return `${formatNumber(percent, percent < 10 ? 1 : 0, 0)} per cent`;
}

/** The greatest sum that `size` of these values can make: one scale for every choice of as many states. */
export function largestSum(values: readonly number[], size: number): number {
  return values
    .toSorted((a, b) => b - a)
    .slice(0, size)
    .reduce((sum, value) => sum + value, 0);
}
