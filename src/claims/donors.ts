/** Who gave how much, in order. */
import type { AidMeasure } from '../datasets/aid.ts';
import type { RowsOf } from '../datasets/index.ts';
import type { State } from '../model/places.ts';

const WORDS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

export function ordinal(rank: number): string {
  if (rank <= 0) return 'not ranked';
  return WORDS[rank] ?? `number ${rank}`;
}

/** Donor countries from the largest gift to the smallest: no totals, no multilaterals. */
export function donorsRanked(
  aid: RowsOf<'aid'>,
  partners: RowsOf<'partners'>,
  measure: AidMeasure,
  recipient: State,
  year: number,
): { readonly donor: string; readonly amount: number }[] {
  const roles = new Map(partners.map(({ code, role }) => [code, role]));
  return aid
    .filter((row) => row.measure === measure && row.recipient === recipient && row.year === year)
    .filter(({ donor }) => ['actor', 'country'].includes(roles.get(donor) ?? ''))
    .map(({ donor, usd_million: amount }) => ({ donor, amount }))
    .sort((a, b) => b.amount - a.amount);
}
