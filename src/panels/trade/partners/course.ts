/** Shares and places of the actors and comparators year by year. */

import { comparators } from '../../../figure/bilateral/parties.ts';
import { grouped } from '../../../model/grouped.ts';
import { nameOf } from '../../../model/places.ts';
import { placesOf } from '../../../model/ranking.ts';
import type { Point, Series } from '../../../model/view/picture.ts';
import { yearsOf } from '../../../model/years.ts';
import { type Entry, within } from './ledger.ts';
import { labelOf } from './names.ts';
import type { Ranking } from './ranking.ts';
import { sharesOf } from './shares.ts';

export interface InYear {
  readonly year: number;
  /** All trade of the chosen states; null where no share can be computed. */
  readonly whole: number | null;
  readonly amounts: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly entries: readonly Entry[];
}

export type Course = readonly InYear[];

function amountsOf(entries: readonly Entry[]): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const { partner, value } of entries) amounts.set(partner, (amounts.get(partner) ?? 0) + value);
  return amounts;
}

export function courseOf({ ledger, countries, years }: Omit<Ranking, 'standings'>): Course {
  const byYear = grouped(within(ledger.entries, { countries, years }), ({ year }) => year);
  return yearsOf(years).map((year) => {
    const entries = byYear.get(year) ?? [];
    const amounts = amountsOf(entries);
    const { whole } = sharesOf(ledger, { countries, years: [year, year] });
    return { year, whole, amounts, places: placesOf(amounts), entries };
  });
}

export type Kind = 'share' | 'place';

export function valueIn({ amounts, places, whole }: InYear, partner: string, kind: Kind): number | null {
  if (kind === 'place') return places.get(partner) ?? null;
  const amount = amounts.get(partner);
  return amount === undefined || whole === null ? null : (amount / whole) * 100;
}

function pointOf(inYear: InYear, partner: string, kind: Kind, { countries }: Ranking): Point {
  const value = valueIn(inYear, partner, kind);
  const own = inYear.entries.filter((entry) => entry.partner === partner);
  const lacking = countries.filter((state) => !own.some((entry) => entry.state === state)).map(nameOf);
  return {
    at: inYear.year,
    value,
    run: 'imf-dots',
    ...(own.some(({ isEstimated }) => isEstimated) ? { estimated: 'estimated by the IMF' } : {}),
    ...(value !== null && lacking.length > 0 ? { lacking } : {}),
  };
}

export function seriesOf(ranking: Ranking, course: Course, kind: Kind): Series[] {
  const parties = [
    ...ranking.actors.map((actor) => ({ code: actor, tone: actor })),
    ...comparators(ranking.compared),
  ];
  return parties.map(({ code, tone }) => ({
    id: code,
    label: labelOf(code),
    tone,
    points: course.map((inYear) => pointOf(inYear, code, kind, ranking)),
  }));
}
