/** Whose numbers are drawn: the chosen actors in their colours, the others in grey. */
import type { Party } from '../../../figure/bilateral/parties.ts';
import type { Actor, State } from '../../../model/places.ts';
import type { YearRange } from '../../../model/years.ts';
import type { ScaleChoice } from '../logScale.ts';

export interface Shown {
  readonly actors: readonly Actor[];
  readonly states: readonly State[];
  /** The actors, then what they are compared with. */
  readonly parties: readonly Party[];
  readonly years: YearRange;
  /** The points of the edition inside the years. */
  readonly moments: readonly number[];
  readonly measure: 'number' | 'share';
  readonly by: 'all' | 'state';
  readonly scale: ScaleChoice;
}
