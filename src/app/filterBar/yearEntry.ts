/** Years as they are typed: what is in the two fields, and what it comes to. */
import type { YearRange } from '../../model/years.ts';

/** The text of each field while it is being edited, else null. */
export type Draft = readonly [from: string | null, to: string | null];

export const NO_DRAFT: Draft = [null, null];

/** What to tell the reader about an entry that could not be taken as it was. */
export type EntryProblem = 'clipped' | 'unread';

export interface Entry {
  readonly range: YearRange;
  readonly problem: EntryProblem | null;
}

const clip = (year: number, [first, last]: YearRange) => Math.min(Math.max(year, first), last);

function readEnd(text: string | null, shown: number, coverage: YearRange): [number, EntryProblem | null] {
  if (text === null) return [shown, null];
  const digits = text.trim();
  if (!/^\d{1,4}$/.test(digits)) return [shown, 'unread'];
  const year = clip(Number(digits), coverage);
  return [year, year === Number(digits) ? null : 'clipped'];
}

/** A finished entry: clipped to the coverage, put back where it is no year, turned round where it runs backwards. */
export function settle(draft: Draft, range: YearRange, coverage: YearRange): Entry {
  const [from, fromProblem] = readEnd(draft[0], range[0], coverage);
  const [to, toProblem] = readEnd(draft[1], range[1], coverage);
  return { range: from <= to ? [from, to] : [to, from], problem: fromProblem ?? toProblem };
}

export function runsBackwards(draft: Draft, range: YearRange, coverage: YearRange): boolean {
  return readEnd(draft[0], range[0], coverage)[0] > readEnd(draft[1], range[1], coverage)[0];
}

/**
 * Whether what is typed can be shown before the reader says so: whole years, covered, in order.
 * One that runs backwards waits: whoever types a new first year may be about to type a new last one.
 */
export function isComplete(draft: Draft, range: YearRange, coverage: YearRange): boolean {
  const whole = draft.every((text) => text === null || text.trim().length === 4);
  return whole && settle(draft, range, coverage).problem === null && !runsBackwards(draft, range, coverage);
}
