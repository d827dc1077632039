/** The view of a figure that has nothing to show under these filters, and what would fill it. */
import type { Filters } from '../model/figure.ts';
import { ACTORS, STATES } from '../model/places.ts';
import type { Emptiness, View } from '../model/view/view.ts';
import { WHOLE, yearsInWords } from '../model/years.ts';

/** The way out of an empty view: all years that are covered, which leaves the question as it was; or else everybody. */
export function offerFor({ years, coverage }: Filters): NonNullable<Emptiness['offer']> {
  const isWhole = years?.[0] === coverage?.[0] && years?.[1] === coverage?.[1];
  return coverage && !isWhole
    ? { label: `Show ${yearsInWords(coverage)}`, shared: { years: WHOLE } }
    : {
        label: 'Show both actors and all five states',
        shared: { actors: ACTORS, countries: STATES, years: WHOLE },
      };
}

/** `why` is a whole sentence; the table keeps its columns, so that a reader sees what would stand there. */
export function emptyView(
  head: Pick<View, 'title' | 'subtitle' | 'sources'> & Partial<Pick<View, 'notices' | 'notes' | 'withheld'>>,
  why: string,
  offer: Emptiness['offer'],
  columns: View['table']['columns'] = [{ id: 'year', label: 'Year', kind: 'year' }],
): View {
  return {
    notes: [],
    notices: [],
    withheld: {},
    ...head,
    finding: why,
    headline: null,
    picture: null,
    table: { caption: head.title, columns, rows: [] },
    empty: { why, offer },
  };
}
