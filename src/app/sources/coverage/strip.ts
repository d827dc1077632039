/** Years with rows as stretches of a strip of equal years, and in words. */
import { listInWords } from '../../../model/places.ts';
import { type YearRange, yearsInWords } from '../../../model/years.ts';

/** Where a stretch stands, in hundredths of the strip. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
  readonly years: YearRange;
}

export function stretchesOf(runs: readonly YearRange[], axis: YearRange): Stretch[] {
  const share = 100 / (axis[1] - axis[0] + 1);
  return runs.flatMap(([first, last]) => {
    const from = Math.max(first, axis[0]);
    const to = Math.min(last, axis[1]);
    return from > to
      ? []
      : [{ left: (from - axis[0]) * share, width: (to - from + 1) * share, years: [from, to] as const }];
  });
}

/** "1939, 1959 and 1989–1991"; "no rows" where there are none. */
export function runsInWords(runs: readonly YearRange[]): string {
  return runs.length === 0 ? 'no rows' : listInWords(runs.map(yearsInWords));
}

/** What a strip cannot show because it lies before it. */
export function beforeAxis(runs: readonly YearRange[], axis: YearRange): YearRange[] {
  return runs.flatMap(([first, last]) =>
    first < axis[0] ? [[first, Math.min(last, axis[0] - 1)] as const] : [],
  );
}

/** The decades of an axis, each where its year begins. */
export function decadesOf(axis: YearRange): { readonly year: number; readonly left: number }[] {
  const share = 100 / (axis[1] - axis[0] + 1);
  const first = Math.ceil(axis[0] / 10) * 10;
  const count = Math.floor((axis[1] - first) / 10) + 1;
  return Array.from({ length: count }, (_, i) => first + i * 10).map((year) => ({
    year,
    left: (year - axis[0]) * share,
  }));
}
