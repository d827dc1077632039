/** Everyone staying in Korea at the end of 2024, by visa status: those for overseas Koreans apart. */
import type { RowsOf } from '../../../datasets/index.ts';
import { nameOf, STATES, type State } from '../../../model/places.ts';
import { largestSum } from '../proportions.ts';

/** The statuses for overseas Koreans, as the table writes them. */
export const OVERSEAS = ['overseas Korean (F-4)', 'working visit, ethnic Korean (H-2)'] as const;

const SEXES = ['female', 'male'] as const;
type Sex = (typeof SEXES)[number];

export interface Visas {
  /** Overseas-Korean statuses first, then the others by size among the five states. */
  readonly statuses: readonly string[];
  readonly persons: (state: State, status: string, sex?: Sex) => number | null;
}

export const isOverseas = (status: string): boolean => (OVERSEAS as readonly string[]).includes(status);

export function visasOf(rows: RowsOf<'korea-visas'>): Visas {
  const byKey = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { origin, status, sex, persons } of rows) {
    byKey.set(origin + sex + status, persons);
    sizes.set(status, (sizes.get(status) ?? 0) + persons);
  }
  const others = [...sizes.keys()]
    .filter((status) => !isOverseas(status))
    .sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  return {
    statuses: [...OVERSEAS, ...others],
    persons: (state, status, sex) => {
      const known = (sex ? [sex] : SEXES).flatMap((one) => byKey.get(state + one + status) ?? []);
      return known.length === 0 ? null : known.reduce((sum, persons) => sum + persons, 0);
    },
  };
}

export interface VisaSum {
  /** Null where no state is listed with any of the statuses. */
  readonly value: number | null;
  readonly lacking: readonly string[];
}

/** A status that the source does not list for a state is left out, and said; with several statuses there is always one. */
export function visaSum(
  visas: Visas,
  states: readonly State[],
  statuses: readonly string[],
  sex?: Sex,
): VisaSum {
  const cells = states.map((state) => ({
    state,
    known: statuses.flatMap((status) => visas.persons(state, status, sex) ?? []),
  }));
  const known = cells.flatMap((cell) => cell.known);
  return {
    value: known.length === 0 ? null : known.reduce((sum, persons) => sum + persons, 0),
    lacking: cells.filter((cell) => cell.known.length === 0).map(({ state }) => nameOf(state)),
  };
}

export const othersOf = ({ statuses }: Visas): string[] => statuses.filter((status) => !isOverseas(status));

/** The greatest value of one status, or of all others together, for any group of as many states. */
export function greatestVisa(visas: Visas, size: number, parts: readonly (readonly string[])[]): number {
  return Math.max(
    0,
    ...parts.map((statuses) =>
      largestSum(
        STATES.map((state) => visaSum(visas, [state], statuses).value ?? 0),
        size,
      ),
    ),
  );
}
