/** Cells that both sides report: only these can be set beside each other. */
import type { RowsOf } from '../../../datasets/index.ts';
import { type Observation, ObservationIndex } from '../../../figure/bilateral/observations.ts';
import type { State } from '../../../model/places.ts';
import type { YearRange } from '../../../model/years.ts';
import { type Direction, hasMadeFigures, observationsOf, TURKMENISTAN_MADE_FROM } from '../reports.ts';

export interface Mirror {
  readonly flow: Direction;
  /** What the actors report, where the state reports too. */
  readonly actors: ObservationIndex;
  /** What the states report of the same goods, in the same cells. */
  readonly states: ObservationIndex;
}

const isOwnReport = ({ state, year }: Observation) => state !== 'TKM' || year < TURKMENISTAN_MADE_FROM;

export function mirrorOf(trade: RowsOf<'trade'>, flow: Direction): Mirror {
  const ofActors = observationsOf(trade, 'actor', flow);
  const ofStates = observationsOf(trade, 'state', flow).filter(isOwnReport);
  const [byActors, byStates] = [new ObservationIndex(ofActors), new ObservationIndex(ofStates)];
  const within = (other: ObservationIndex, one: Observation) =>
    other.get(one.actor, one.state, one.year) !== undefined;
  return {
    flow,
    actors: new ObservationIndex(ofActors.filter((one) => within(byStates, one))),
    states: new ObservationIndex(ofStates.filter((one) => within(byActors, one))),
  };
}

/** The states of a total: Turkmenistan would drop out of the line half way. */
export function membersOf(countries: readonly State[], years: YearRange): readonly State[] {
  const isMixed = countries.length > 1 && hasMadeFigures(countries, years);
  return isMixed ? countries.filter((state) => state !== 'TKM') : countries;
}

/** The importer's report is set over the exporter's, whoever is who: by cost, insurance and freight it is the larger. */
export interface Gap {
  readonly exported: number;
  readonly imported: number;
}

export const gapOf = (flow: Direction, actor: number, state: number): Gap =>
  flow === 'exports' ? { exported: actor, imported: state } : { exported: state, imported: actor };

export const ratioOf = ({ exported, imported }: Gap): number | null =>
  exported > 0 ? imported / exported : null;
