/** Sums over the tables. Null where nothing is reported: a missing row is not a zero. */
import type { AidMeasure } from '../datasets/aid.ts';
import type { RowsOf } from '../datasets/index.ts';
import { STATES, type State } from '../model/places.ts';
import { formatNumber } from '../model/units.ts';
import { type YearRange, yearsOf } from '../model/years.ts';

export function sumOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

export function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}

export function percent(a: number | null, b: number | null): number | null {
  const share = quotient(a, b);
  return share === null ? null : share * 100;
}

/** A number in a finding, or the words for one that is missing. */
export function inWords(value: number | null, decimals: number): string {
  return value === null ? 'not reported' : formatNumber(value, decimals);
}

interface AidAsked {
  readonly donor: string;
  readonly measure: AidMeasure;
  readonly years: YearRange;
  readonly recipients?: readonly State[];
}

const isIn = ([first, last]: YearRange, year: number) => year >= first && year <= last;

export function aidOf(
  aid: RowsOf<'aid'>,
  { donor, measure, years, recipients = STATES }: AidAsked,
): number | null {
  const rows = aid.filter(
    (row) =>
      row.donor === donor &&
      row.measure === measure &&
      isIn(years, row.year) &&
      recipients.includes(row.recipient),
  );
  return sumOf(rows.map((row) => row.usd_million));
}

/** States and years without a row: what a sum lacks. */
export function aidLacks(
  aid: RowsOf<'aid'>,
  { donor, measure, years, recipients = STATES }: AidAsked,
): Map<State, number[]> {
  const present = new Set(
    aid
      .filter((row) => row.donor === donor && row.measure === measure)
      .map((row) => row.recipient + row.year),
  );
  const lacking = recipients.map((state): [State, number[]] => [
    state,
    yearsOf(years).filter((year) => !present.has(state + year)),
  ]);
  return new Map(lacking.filter(([, missing]) => missing.length > 0));
}

/** Korea's trade as Korea reports it. */
export function koreanTrade(
  trade: RowsOf<'trade'>,
  flow: 'exports' | 'imports',
  year: number,
  partners: readonly State[] = STATES,
): number | null {
  const codes: readonly string[] = partners;
  const rows = trade.filter(
    (row) => row.reporter === 'KOR' && row.flow === flow && row.year === year && codes.includes(row.partner),
  );
  return sumOf(rows.map((row) => row.usd_million));
}

export function populationOf(context: RowsOf<'context'>, state: State, year: number): number | null {
  const row = context.find(
    (one) => one.measure === 'population' && one.country === state && one.year === year,
  );
  return row?.value ?? null;
}
