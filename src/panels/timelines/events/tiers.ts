import { someOf } from '../../../model/choices.ts';

/** Who tells of an event: the nearer to those who made it, the lower the number. */
export const TIER = someOf('Source', { '1': 'Government', '2': 'News or institution', '3': 'Encyclopedia' }, [
  '1',
  '2',
  '3',
]);

export function tierName(tier: number): string {
  const names: Readonly<Record<string, string>> = TIER.options;
  return names[tier] ?? `Tier ${tier}`;
}
