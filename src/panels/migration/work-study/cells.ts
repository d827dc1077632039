/** The four printed cells, and what the tables hold of them. */
import type { Tables } from '../../../datasets/index.ts';
import { type Actor, isState } from '../../../model/places.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';

export type WorkStudyTables = Pick<Tables, 'figures' | 'japan-entries' | 'migration'>;

export const PERIOD: YearRange = [2016, 2019];
const PRINTED_PERIOD = '2016-2019';

const PURPOSES = ['work', 'study'] as const;
type Purpose = (typeof PURPOSES)[number];

export interface PrintedCell {
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** Null where the summary prints no number. */
  readonly printed: number | null;
  readonly printedText: string | null;
  /** Null where the tables cannot say. */
  readonly computed: number | null;
  readonly byYear: readonly { readonly year: number; readonly value: number | null }[];
}

const isInPeriod = (year: number) => year >= PERIOD[0] && year <= PERIOD[1];

function entriesFor(rows: Tables['japan-entries'], status: string, year: number): number | null {
  const known = rows.filter((row) => row.status === status && row.year === year);
  return known.length === 0 ? null : known.reduce((sum, row) => sum + row.entries, 0);
}

/** A sum over the period needs every one of its years. */
function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

export function cellsOf(tables: WorkStudyTables, actors: readonly Actor[]): PrintedCell[] {
  return actors.flatMap((actor) =>
    PURPOSES.map((purpose): PrintedCell => {
      const row = tables.figures.find(
        (one) =>
          one.figure === 'migration' &&
          one.row === `Entered for ${purpose}` &&
          one.actor === actor &&
          one.period === PRINTED_PERIOD,
      );
      // Korea's arrivals are not in the tables by purpose, and Japan's entries are: by status of residence.
      const byYear = yearsOf(PERIOD).map((year) => ({
        year,
        value: actor === 'JPN' ? entriesFor(tables['japan-entries'], purpose, year) : null,
      }));
      return {
        actor,
        purpose,
        printed: row?.value ?? null,
        printedText: row?.as_printed ?? null,
        computed: sumOrNull(byYear.map(({ value }) => value)),
        byYear,
      };
    }),
  );
}

/** All of Japan's entries of the period, visitors included. */
export function allEntries(rows: Tables['japan-entries']): number | null {
  return sumOrNull(yearsOf(PERIOD).map((year) => entriesFor(rows, 'total', year)));
}

export interface Arrivals {
  readonly years: readonly number[];
  readonly persons: number;
}

/** Arrivals in Korea for any purpose, in the years of the period that the table has. */
export function arrivalsInKorea(rows: Tables['migration']): Arrivals | null {
  const known = rows.filter(
    (row) =>
      row.destination === 'KOR' && row.measure === 'inflow' && isState(row.origin) && isInPeriod(row.year),
  );
  if (known.length === 0) return null;
  return {
    years: [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b),
    persons: known.reduce((sum, row) => sum + row.persons, 0),
  };
}
