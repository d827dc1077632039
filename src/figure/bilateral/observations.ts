/** What one actor and one state had to do with each other in one year; the rows of most figures. */
import type { State } from '../../model/places.ts';

export interface Observation {
  readonly year: number;
  /** An actor's code, or a comparator's. */
  readonly actor: string;
  readonly state: State;
  readonly value: number;
  /** Source or definition; values of different runs are never joined by a line. */
  readonly run: string;
  /** Why it is less than a count: "estimate", "preliminary". */
  readonly estimated?: string;
}

const keyOf = (actor: string, state: State, year: number) => `${actor}${state}${year}`;

export class ObservationIndex {
  readonly #byKey = new Map<string, Observation>();

  constructor(observations: Iterable<Observation>) {
    for (const one of observations) this.#byKey.set(keyOf(one.actor, one.state, one.year), one);
  }

  get(actor: string, state: State, year: number): Observation | undefined {
    return this.#byKey.get(keyOf(actor, state, year));
  }

  values(): Iterable<Observation> {
    return this.#byKey.values();
  }
}

/** Combines two flows of a pair; where either is not reported the result is not known. */
export function combine(
  left: ObservationIndex,
  right: ObservationIndex,
  operation: (a: number, b: number) => number,
): ObservationIndex {
  const both: Observation[] = [];
  for (const one of left.values()) {
    const other = right.get(one.actor, one.state, one.year);
    if (!other) continue;
    const estimated = one.estimated ?? other.estimated;
    both.push({ ...one, value: operation(one.value, other.value), ...(estimated ? { estimated } : {}) });
  }
  return new ObservationIndex(both);
}
