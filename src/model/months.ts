export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 2004-08-28 → "28 August 2004"; 2006-06 → "June 2006"; 1997 → "1997". */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}
