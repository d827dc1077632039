/** What the money was for: sums by sector or by type of cooperation. */
import type { Tables } from '../../../datasets/index.ts';
import type { State } from '../../../model/places.ts';
import type { YearRange } from '../../../model/years.ts';
import type { Amount } from '../widestSums.ts';
import { type By, MEASURE_IDS, type Measure } from './choices.ts';

/** `key` is the sector or the type. A value of zero is a project on record without an amount. */
export interface Entry extends Amount {
  readonly projects: number;
}

export interface Purpose {
  readonly name: string;
  /** Null where projects are on record and none of them has an amount. */
  readonly amount: number | null;
  readonly projects: number;
  /** Projects of state and years in which none has an amount. */
  readonly withoutAmount: number;
}

export function entriesOf(
  { 'aid-sectors': sectors, 'aid-koica-types': types }: Pick<Tables, 'aid-sectors' | 'aid-koica-types'>,
  measure: Measure,
  by: By,
): Entry[] {
  if (by === 'type') {
    return types.map(({ year, recipient, type, usd_million, projects }) => ({
      key: type,
      state: recipient,
      year,
      value: usd_million ?? 0,
      projects: projects ?? 0,
    }));
  }
  return sectors
    .filter((row) => row.measure === MEASURE_IDS[measure])
    .map(({ year, recipient, sector, usd_million, projects }) => ({
      key: sector,
      state: recipient,
      year,
      value: usd_million ?? 0,
      projects: projects ?? 0,
    }));
}

/** The largest first; what has no amount last. */
export function purposesOf(
  entries: readonly Entry[],
  countries: readonly State[],
  [first, last]: YearRange,
): Purpose[] {
  const purposes = new Map<string, Purpose>();
  for (const { key, state, year, value, projects } of entries) {
    if (!countries.includes(state) || year < first || year > last) continue;
    const before = purposes.get(key) ?? { name: key, amount: null, projects: 0, withoutAmount: 0 };
    purposes.set(key, {
      name: key,
      amount: value === 0 ? before.amount : (before.amount ?? 0) + value,
      projects: before.projects + projects,
      withoutAmount: before.withoutAmount + (value === 0 ? projects : 0),
    });
  }
  return [...purposes.values()].sort(
    (a, b) => (b.amount ?? -1) - (a.amount ?? -1) || a.name.localeCompare(b.name),
  );
}

export const sumOf = (purposes: readonly Purpose[]): number =>
  purposes.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** The sectors that the OECD's list of purposes counts as social infrastructure and services (its codes 110 to 160). */
const SOCIAL = [
  'Education',
  'Health',
  'Population and reproductive health',
  'Water supply and sanitation',
  'Government and civil society',
  'Other social infrastructure and services',
];

export const isSocial = ({ name }: Purpose): boolean => SOCIAL.includes(name);
