/** Two lines for each pair or each actor: what the one side reports, and what the other does. */
import { sumAt } from '../../../figure/bilateral/sums.ts';
import { type Actor, nameOf, type State } from '../../../model/places.ts';
import type { Point } from '../../../model/view/picture.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import type { Mirror } from './pairs.ts';

export interface Reports {
  readonly id: string;
  readonly actor: Actor;
  readonly states: readonly State[];
  /** "Japan and Kazakhstan", "Japan". */
  readonly name: string;
  readonly own: readonly Point[];
  readonly theirs: readonly Point[];
}

export function reportsOf(
  mirror: Mirror,
  actor: Actor,
  states: readonly State[],
  years: YearRange,
  isTotal: boolean,
): Reports {
  const [only] = states;
  const pointsOf = (index: Mirror['actors']) =>
    yearsOf(years).map((year) => sumAt(index, actor, states, year, null));
  return {
    id: isTotal ? actor : `${actor}-${only}`,
    actor,
    states,
    name: isTotal || !only ? nameOf(actor) : `${nameOf(actor)} and ${nameOf(only)}`,
    own: pointsOf(mirror.actors),
    theirs: pointsOf(mirror.states),
  };
}

export const isReported = ({ own }: Reports): boolean => own.some(({ value }) => value !== null);

export interface Pairing {
  readonly year: number;
  readonly own: number;
  readonly theirs: number;
}

export const pairingsOf = ({ own, theirs }: Reports): Pairing[] =>
  own.flatMap(({ at, value }, i) => {
    const other = theirs[i]?.value ?? null;
    return value === null || other === null ? [] : [{ year: at, own: value, theirs: other }];
  });
