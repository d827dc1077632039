import { listInWords } from './places.ts';

/** [1999, 2001, 2002, 2003] → "1999 and 2001–2003". */
export function yearListInWords(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year <= last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return listInWords(runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));
}
