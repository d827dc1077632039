import type { Mark } from '../../model/view/picture.ts';

export type Status = Mark['status'];

export const STATUS_WORDS: Record<Status, string> = {
  occurred: 'occurred',
  expected: 'announced',
  cancelled: 'cancelled',
};

/**
 * What the table's own words come down to. A scheduled event counts as occurred only where the words say that
 * it was confirmed later; words nobody foresaw are taken for no more than an announcement.
 */
export function readStatus(words: string): Status {
  if (/^cancelled\b/i.test(words)) return 'cancelled';
  if (/^occurred\b/i.test(words) || /\bconfirmed by later sources\b/i.test(words)) return 'occurred';
  return 'expected';
}
