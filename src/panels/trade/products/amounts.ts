/** Goods between the actors and the states by SITC section, million US dollars; what is not reported stays null. */
import type { RowsOf } from '../../../datasets/index.ts';
import { ACTORS, type Actor, isActor, isState, type State } from '../../../model/places.ts';
import { formatValue, USD_MILLION } from '../../../model/units.ts';

export type Flow = 'exports' | 'imports';

export interface Amount {
  readonly year: number;
  readonly actor: Actor;
  readonly state: State;
  /** SITC code and name. */
  readonly section: string;
  readonly name: string;
  readonly value: number;
}

/** Exports are goods from the actor to the state; the table names exporter and importer. */
export function amountsOf(rows: RowsOf<'trade-products'>, flow: Flow): Amount[] {
  return rows.flatMap(
    ({ year, exporter, importer, sitc_section: section, section: name, usd_million: value }) => {
      const [actor, state] = flow === 'exports' ? [exporter, importer] : [importer, exporter];
      return isActor(actor) && isState(state) ? [{ year, actor, state, section, name, value }] : [];
    },
  );
}

export const yearsIn = (amounts: readonly Amount[]): number[] =>
  [...new Set(amounts.map(({ year }) => year))].sort((a, b) => a - b);

export interface Section {
  readonly section: string;
  readonly name: string;
}

export const sectionsIn = (amounts: readonly Amount[]): Section[] =>
  [...new Map(amounts.map(({ section, name }) => [section, { section, name }])).values()].sort((a, b) =>
    a.section.localeCompare(b.section),
  );

/** Null where none of the states has a row. */
export function sumOf(
  amounts: readonly Amount[],
  where: { year: number; actor: Actor; section: string; states: readonly State[] },
): number | null {
  const found = amounts.filter(
    ({ year, actor, section, state }) =>
      year === where.year &&
      actor === where.actor &&
      section === where.section &&
      where.states.includes(state),
  );
  return found.length === 0 ? null : found.reduce((sum, { value }) => sum + value, 0);
}

/** The greatest sum over any group of as many states, any year, actor and section: the end of a scale that compares. */
export function greatestSum(amounts: readonly Amount[], groupSize: number): number {
  const byCell = new Map<string, number[]>();
  for (const { year, actor, section, value } of amounts) {
    const key = `${year} ${actor} ${section}`;
    byCell.set(key, [...(byCell.get(key) ?? []), value]);
  }
  const sums = [...byCell.values()].map((values) =>
    values
      .sort((a, b) => b - a)
      .slice(0, groupSize)
      .reduce((sum, value) => sum + value, 0),
  );
  return Math.max(0, ...sums);
}

/** Chosen states without a single row of this flow in the table. */
export const absentStates = (amounts: readonly Amount[], states: readonly State[]): State[] =>
  states.filter((state) =>
    ACTORS.every((actor) => !amounts.some((one) => one.state === state && one.actor === actor)),
  );

const LEAST = 0.1;

/** Some sections hold a few thousand dollars, which must not look like zero. */
export const amountText = (value: number): string =>
  value > 0 && value < LEAST / 2 ? `under ${LEAST}` : formatValue(value, USD_MILLION);
