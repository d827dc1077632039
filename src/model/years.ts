/** A span of years as it is asked for (open ends are null) and as a figure can show it. */

export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** Both ends included. */
export type YearRange = readonly [first: number, last: number];

export const WHOLE: YearSpan = { from: null, to: null };

export interface ReconciledYears {
  /** What is asked for, in its one canonical form (see spanOf). */
  readonly span: YearSpan;
  /** What can be shown; null where the span lies wholly outside the coverage. */
  readonly range: YearRange | null;
  readonly notes: readonly string[];
}

export function yearsInWords([first, last]: YearRange): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function spanInWords({ from, to }: YearSpan): string {
  if (from !== null && to !== null) return yearsInWords([from, to]);
  return from !== null ? `${from} onwards` : `years to ${to}`;
}

/** A range as it is written: an end at the edge of the coverage is open, but a single year stays that year. */
export function spanOf(range: YearRange, coverage: YearRange): YearSpan {
  const [from, to] = range;
  const whole = from === coverage[0] && to === coverage[1];
  if (from === to && !whole) return { from, to };
  return { from: from === coverage[0] ? null : from, to: to === coverage[1] ? null : to };
}

/** Clips a span to a coverage and says what was clipped. The canonical span, reconciled again, is itself. */
export function reconcileYears(span: YearSpan, coverage: YearRange | null): ReconciledYears {
  if (!coverage) return { span, range: null, notes: [] };
  const [first, last] = coverage;
  const { from, to } = span;
  if ((from !== null && from > last) || (to !== null && to < first)) {
    return {
      span,
      range: null,
      notes: [`No data for ${spanInWords(span)}: covered are ${yearsInWords(coverage)}`],
    };
  }
  const clipped = (from !== null && from < first) || (to !== null && to > last);
  const range: YearRange = [Math.max(from ?? first, first), Math.min(to ?? last, last)];
  return {
    span: spanOf(range, coverage),
    range,
    notes: clipped
      ? [`Years ${spanInWords(span)} clipped to ${yearsInWords(range)}, the years covered here`]
      : [],
  };
}

/** Every year of a range, in order. */
export function yearsOf([first, last]: YearRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
