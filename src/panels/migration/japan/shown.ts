import type { State } from '../../../model/places.ts';
import type { YearRange } from '../../../model/years.ts';
import type { Status } from './statuses.ts';

/** What is asked of the counts, once the filters are reconciled with them. */
export interface Shown {
  readonly countries: readonly State[];
  readonly statuses: readonly Status[];
  /** Whether every status of the source is chosen. */
  readonly isWhole: boolean;
  readonly years: YearRange;
  readonly coverage: YearRange;
  readonly by: 'status' | 'state';
  readonly scale: 'linear' | 'own' | 'log';
  readonly chart: 'line' | 'bars' | 'table';
}
