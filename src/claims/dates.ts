/** Dates of events, known to the day, the month or the year: they sort as text. */
export { dateInWords } from '../model/months.ts';

export const yearOf = (date: string): number => Number(date.slice(0, 4));
