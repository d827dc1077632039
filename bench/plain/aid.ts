import { csvParse } from 'd3-dsv';
import { MEASURE, SERIES } from '../sites/series.mjs';

export interface Row {
  readonly year: number;
  readonly donor: string;
  readonly recipient: string;
  readonly measure: string;
  readonly amount: number;
}

const ACTORS = SERIES.map(({ actor }) => actor);

export type Range = readonly [from: number, to: number];

/** The table as it comes, fetched and parsed where the page runs. */
export async function loadRows(): Promise<Row[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/aid.csv`);
  return csvParse(await response.text(), (row) => ({
    year: Number(row.year),
    donor: row.donor ?? '',
    recipient: row.recipient ?? '',
    measure: row.measure ?? '',
    amount: Number(row.usd_million),
  }));
}

type Point = Record<string, number>;

/** A row a year with a sum for each actor, in one pass over the table: the form that Recharts takes. */
export function chartRows(rows: readonly Row[], countries: readonly string[], [from, to]: Range): Point[] {
  const points = new Map<number, Point>();
  for (let year = from; year <= to; year += 1) points.set(year, { year });
  for (const { year, donor, recipient, measure, amount } of rows) {
    if (measure !== MEASURE || !ACTORS.includes(donor) || !countries.includes(recipient)) continue;
    const point = points.get(year);
    if (point) point[donor] = (point[donor] ?? 0) + amount;
  }
  return [...points.values()];
}
