/** The view of a timeline on which nothing falls. */
import type { Column, Table } from '../../model/view/table.ts';
import type { Emptiness, View } from '../../model/view/view.ts';

export function nothingToShow(
  head: Pick<View, 'title' | 'subtitle' | 'sources' | 'notices'>,
  columns: readonly Column[],
  empty: Emptiness,
): View {
  const table: Table = { caption: head.title, columns, rows: [] };
  return {
    ...head,
    finding: empty.why,
    headline: null,
    notes: [],
    picture: null,
    table,
    withheld: {},
    empty,
  };
}
