/** Numbers that rounding would turn into zero, which they are not. */
import { formatNumber, formatValue, type Unit } from '../../model/units.ts';

const least = (decimals: number) => 10 ** -decimals;
const isTooSmall = (value: number, decimals: number) => value > 0 && value < least(decimals) / 2;

/** "1.2", "under 0.1". */
export function amountText(value: number, unit: Unit): string {
  const { decimals } = unit;
  return isTooSmall(value, decimals)
    ? `under ${formatNumber(least(decimals), decimals)}`
    : formatValue(value, unit);
}

/** "12.3", "under 0.1": a share as a number, without its sign. */
export function shareText(percent: number): string {
  return isTooSmall(percent, 1) ? 'under 0.1' : formatNumber(percent, 1);
}

/** As a bar says it: "1.2 · 12.3%"; the amount alone where no share can be computed. */
export function amountWithShare(value: number, unit: Unit, percent: number | null): string {
  const amount = amountText(value, unit);
  return percent === null ? amount : `${amount} · ${shareText(percent)}%`;
}
