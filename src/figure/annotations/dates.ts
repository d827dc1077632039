/** Dates known to the day, the month or the year, as places on a line of decimal years and in words. */

import { MONTHS } from '../../model/months.ts';

const PRECISIONS = ['day', 'month', 'year'] as const;
type Precision = (typeof PRECISIONS)[number];

export interface EventDates {
  readonly precision: Precision;
  /** Decimal years; `end` is exclusive: what is known only to the year fills that year. */
  readonly start: number;
  readonly end: number;
  /** "28 August 2004", "March 2012", "1997". */
  readonly from: string;
  /** The last day in words; null for a single day or an end that is not known. */
  readonly until: string | null;
  /** Both: "28–29 August 2006". */
  readonly when: string;
}

const PATTERNS: Record<Precision, RegExp> = {
  day: /^(\d{4})-(\d\d)-(\d\d)$/,
  month: /^(\d{4})-(\d\d)$/,
  year: /^(\d{4})$/,
};

interface Calendar {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

function readDate(text: string, precision: Precision): Calendar | null {
  const parts = PATTERNS[precision].exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { year, month: month - 1, day } : null;
}

/** The beginning of a day, as a decimal year; months and days run over into the next. */
function decimalYear({ year, month, day }: Calendar): number {
  const at = Date.UTC(year, month, day);
  const whole = new Date(at).getUTCFullYear();
  const [first, next] = [Date.UTC(whole, 0, 1), Date.UTC(whole + 1, 0, 1)];
  return whole + (at - first) / (next - first);
}

const NEXT: Record<Precision, (date: Calendar) => Calendar> = {
  day: (date) => ({ ...date, day: date.day + 1 }),
  month: (date) => ({ ...date, month: date.month + 1 }),
  year: (date) => ({ ...date, year: date.year + 1 }),
};

const inWords = ({ year, month, day }: Calendar, precision: Precision): string =>
  [precision === 'day' && day, precision !== 'year' && MONTHS[month], year]
    .filter((part) => part !== false)
    .join(' ');

function rangeInWords(first: Calendar, last: Calendar): string {
  if (first.year !== last.year) return `${inWords(first, 'day')} – ${inWords(last, 'day')}`;
  if (first.month !== last.month) return `${first.day} ${MONTHS[first.month]} – ${inWords(last, 'day')}`;
  return `${first.day}–${inWords(last, 'day')}`;
}

/** Null where the text is no date of that precision. */
export function readDates(start: string, end: string, known: string): EventDates | null {
  const precision = PRECISIONS.find((one) => one === known);
  const first = precision && readDate(start, precision);
  const last = end === '' ? first : readDate(end, 'day');
  if (!precision || !first || !last) return null;
  const from = inWords(first, precision);
  const isOneDay = end === '' || end === start;
  const ends = decimalYear(isOneDay ? NEXT[precision](first) : NEXT.day(last));
  const starts = decimalYear(first);
  if (ends <= starts) return null;
  return {
    precision,
    start: starts,
    end: ends,
    from,
    until: isOneDay ? null : inWords(last, 'day'),
    when: isOneDay
      ? from
      : precision === 'day'
        ? rangeInWords(first, last)
        : `${from} – ${inWords(last, 'day')}`,
  };
}
