/** The counts of ethnic Koreans that the summary prints, each with the population it can be set against. */
import type { RowsOf, Tables } from '../../../datasets/index.ts';
import type { State } from '../../../model/places.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';

/**
 * A count without a year is set against the population of 2019: the year of the newest dated count in the same
 * figure and of the summary's trade figures. What the other years of `UNDATED` would give is said beside it.
 */
export const ASSUMED_YEAR = 2019;
export const UNDATED: YearRange = [2015, 2020];

type Fit =
  | 'confirmed'
  | 'printed as zero'
  | 'fits another year'
  | 'misrounded'
  | 'does not fit'
  | 'not computed';

export interface Count {
  readonly state: State;
  /** Null where the summary prints none. */
  readonly persons: number | null;
  readonly printedShare: number | null;
  /** With the digits that are printed: "0.55%", "0". */
  readonly printedText: string | null;
  /** Year of the count; null where it is not known. */
  readonly year: number | null;
  /** The series of the table of counts that has the same number. */
  readonly sameNumberIn: string | null;
  readonly populationYear: number;
  readonly population: number | null;
  /** Per cent. */
  readonly share: number | null;
  readonly fit: Fit;
  /** For a count without a year: the share in each of the years it may be of. */
  readonly byYear: readonly { readonly year: number; readonly share: number }[];
  /** Those of them that round to the printed share. */
  readonly fittingYears: readonly number[];
}

type Needed = Pick<Tables, 'figures' | 'diaspora' | 'context'>;

interface PrintedShare {
  readonly value: number;
  /** One unit of the last digit. */
  readonly step: number;
  readonly text: string;
}

/** "17,105 (0.2%)" → 0.2. */
function parseShare(asPrinted: string): PrintedShare | null {
  const [, number, decimals = '', sign = ''] = /\((\d+(?:\.(\d+))?)(%?)\)/.exec(asPrinted) ?? [];
  if (number === undefined) return null;
  return { value: Number(number), step: 10 ** -decimals.length, text: number + sign };
}

const roundsTo = (share: number, { value, step }: PrintedShare) =>
  Math.round(share / step) === Math.round(value / step);

function fitOf(share: number | null, printed: PrintedShare | null, fitsAnotherYear: boolean): Fit {
  if (share === null || printed === null) return 'not computed';
  if (roundsTo(share, printed)) return printed.value === 0 && share > 0 ? 'printed as zero' : 'confirmed';
  if (fitsAnotherYear) return 'fits another year';
  return Math.abs(share - printed.value) < printed.step ? 'misrounded' : 'does not fit';
}

function populationsOf(context: RowsOf<'context'>): (state: State, year: number) => number | null {
  const persons = new Map<string, number>();
  for (const row of context) {
    if (row.measure === 'population') persons.set(row.country + row.year, row.value);
  }
  return (state, year) => persons.get(state + year) ?? null;
}

export function countsOf({ figures, diaspora, context }: Needed, states: readonly State[]): Count[] {
  const population = populationsOf(context);
  return states.map((state) => {
    const cell = figures.find((row) => row.figure === '3' && row.country === state);
    const persons = cell?.value ?? null;
    const printed = parseShare(cell?.as_printed ?? '');
    const same = diaspora.filter((row) => row.country === state && row.persons === persons);
    const dated = same.find((row) => row.year !== undefined);
    const year = dated?.year ?? null;
    const shareIn = (one: number) => {
      const people = population(state, one);
      return persons === null || people === null ? null : (persons / people) * 100;
    };
    const populationYear = year ?? ASSUMED_YEAR;
    const share = shareIn(populationYear);
    const byYear = (year === null ? yearsOf(UNDATED) : []).flatMap((one) => {
      const value = shareIn(one);
      return value === null ? [] : [{ year: one, share: value }];
    });
    const fittingYears = byYear
      .filter((one) => printed && roundsTo(one.share, printed))
      .map((one) => one.year);
    return {
      state,
      persons,
      printedShare: printed?.value ?? null,
      printedText: printed?.text ?? null,
      year,
      sameNumberIn: (dated ?? same[0])?.series ?? null,
      populationYear,
      population: population(state, populationYear),
      share,
      fit: fitOf(share, printed, fittingYears.length > 0),
      byYear,
      fittingYears,
    };
  });
}
