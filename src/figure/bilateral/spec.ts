import type { RowsOf } from '../../datasets/index.ts';
import { oneOf } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import type { Unit } from '../../model/units.ts';
import type { ObservationIndex } from './observations.ts';
import type { Party } from './parties.ts';
import type { Per } from './proportion.ts';
import type { Wording } from './words.ts';

export const BY = oneOf('Show', { actor: 'By actor', state: 'By state' });
export const CHART = oneOf('Chart', { line: 'Lines', area: 'Area', bars: 'Bars', table: 'Table only' });
export const SCALE = oneOf('Scale', { linear: 'Shared', own: 'Fitted', log: 'Log' });

export interface Measured {
  readonly id: string;
  /** As a column head: "Exports". */
  readonly label: string;
  readonly index: ObservationIndex;
}

/** All that turns observations of actors and states into a picture, a table and sentences. */
export interface BilateralSpec {
  readonly filters: Filters;
  /** What is drawn. */
  readonly drawn: Measured;
  /** Further measures of the same unit, for the table. */
  readonly beside: readonly Measured[];
  /** How many of them the table shows before it is asked to. */
  readonly shownBeside?: number;
  readonly by: keyof typeof BY.options;
  readonly chart: keyof typeof CHART.options;
  readonly scale: keyof typeof SCALE.options;
  readonly per: Per;
  readonly context: RowsOf<'context'>;
  readonly unit: Unit;
  /** The unit per person where it is not current US dollars. */
  readonly unitPerPerson?: Unit;
  readonly wording: Wording;
  /** Other donors or partners, drawn in greys for scale. */
  readonly compared?: readonly Party[];
  /** Whether a share of GDP means something when a value is negative (a balance: yes; a net flow: no). */
  readonly shareOfNegative: boolean;
}
