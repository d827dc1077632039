import { someOf } from '../../../model/choices.ts';
import type { Mark } from '../../../model/view/picture.ts';

export type Status = Mark['status'];

export const STATUS_WORDS: Record<Status, string> = {
  occurred: 'occurred',
  expected: 'announced',
  cancelled: 'cancelled',
};

/** Occurred, announced or cancelled: all unless chosen. */
export const STATUS = someOf<Status>('Status', STATUS_WORDS, ['occurred', 'expected', 'cancelled']);

/**
 * What the table's own words come down to. A scheduled event counts as occurred only where the words say that
 * it was confirmed later; words nobody foresaw are taken for no more than an announcement.
 */
export function readStatus(words: string): Status {
  if (/^cancelled\b/i.test(words)) return 'cancelled';
  if (/^occurred\b/i.test(words) || /\bconfirmed by later sources\b/i.test(words)) return 'occurred';
  return 'expected';
}
