/** The flows of aid.csv as observations, by measure and by who gave or lent. */
import type { AidMeasure } from '../../datasets/aid.ts';
import type { RowsOf } from '../../datasets/index.ts';
import { onceForEach } from '../../datasets/once.ts';
import { type Observation, ObservationIndex } from '../../figure/bilateral/observations.ts';
import { grouped } from '../../model/grouped.ts';
import { ACTORS } from '../../model/places.ts';

type AidRows = RowsOf<'aid'>;

/** What each donor or creditor has in the table by a measure. */
export const flowsBy = onceForEach((rows: AidRows, measure: AidMeasure) =>
  grouped(
    rows.flatMap(
      ({ year, donor, recipient, measure: own, usd_million: value, source: run }): Observation[] =>
        own === measure ? [{ year, actor: donor, state: recipient, value, run }] : [],
    ),
    ({ actor }) => actor,
  ),
);

/** The actors' flows and those of some others, and of nobody else: the table knows a hundred of them. */
export const indexOf = (rows: AidRows, measure: AidMeasure, others: readonly string[]): ObservationIndex =>
  new ObservationIndex([...ACTORS, ...others].flatMap((code) => flowsBy(rows, measure).get(code) ?? []));
