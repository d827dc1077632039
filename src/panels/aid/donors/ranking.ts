/** All that the picture, the table and the sentences of a ranking are made of. */
import type { Tables } from '../../../datasets/index.ts';
import type { Actor } from '../../../model/places.ts';
import type { YearRange } from '../../../model/years.ts';
import { type Giving, givingOf, isWhole, type Selection, sumOf, unlistedOf, within } from './gifts.ts';
import { MEASURES, type Measure, type MeasureWords } from './measures.ts';
import { type Shares, sharesOf } from './shares.ts';
import { type Standing, standingsOf } from './standing.ts';

export interface Ranking extends Selection {
  readonly measure: Measure;
  readonly words: MeasureWords;
  readonly actors: readonly Actor[];
  readonly coverage: YearRange;
  readonly giving: Giving;
  /** The greatest donor first. */
  readonly standings: readonly Standing[];
  readonly shares: Shares;
  /** What DAC donors gave who are not in the table; null where that is not known or there are none. */
  readonly unlisted: number | null;
}

export function rankingOf(
  tables: Pick<Tables, 'aid' | 'partners'>,
  measure: Measure,
  actors: readonly Actor[],
  selection: Selection,
  coverage: YearRange,
): Ranking {
  const giving = givingOf(tables, measure);
  const standings = standingsOf(giving, measure, selection);
  const hasTotal = measure === 'net-oda' && isWhole(giving.dac, selection);
  return {
    ...selection,
    measure,
    words: MEASURES[measure],
    actors,
    coverage,
    giving,
    standings,
    shares: sharesOf(giving, measure, selection, standings),
    unlisted: hasTotal ? sumOf(within(unlistedOf(giving), selection)) : null,
  };
}

export const standingOf = ({ standings }: Ranking, donor: string): Standing | undefined =>
  standings.find((one) => one.donor === donor);

export const hasMultilaterals = ({ standings }: Ranking): boolean =>
  standings.some(({ kind }) => kind === 'multilateral');
