/** What the rows of the policies say beyond their columns. */
import type { RowsOf } from '../../datasets/index.ts';
import { yearsInWords } from '../../model/years.ts';

export type Era = RowsOf<'eras'>[number];

export const OPEN = 'open when the seminars were held';

/** The summary gives such a policy no end; the table ends it with the year of the seminars. */
export const isOpen = ({ summary }: Era): boolean => summary.toLowerCase().includes(OPEN);

export const whenOf = (era: Era): string =>
  yearsInWords([era.start, era.end]) + (isOpen(era) ? `, ${OPEN}` : '');

export const idOf = (era: Era): string => `${era.actor} ${era.start} ${era.policy}`;

export const detailOf = ({ leader, summary }: Era): string =>
  leader === '' ? summary : `${leader}. ${summary}`;
