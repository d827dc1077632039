/** Where new rows go in a table: beside the rows of their series, in the order of time. */
import type { OwnTable } from './ownTables.ts';

type Cells = readonly string[];

export function placeAdded(table: OwnTable, rows: readonly Cells[], added: readonly Cells[]): Cells[] {
  if (added.length === 0) return [...rows];
  const isTime = (column: string) => column === 'year' || column === 'month';
  const time = table.columns.findIndex(isTime);
  const rest = table.key.filter((column) => !isTime(column)).map((column) => table.columns.indexOf(column));
  const seriesOf = (cells: Cells) => rest.map((place) => cells[place] ?? '').join('\u0001');
  const timeOf = (cells: Cells | undefined) => cells?.[time] ?? '';

  const series = new Map<string, number[]>();
  for (const [i, cells] of rows.entries()) {
    const id = seriesOf(cells);
    const places = series.get(id);
    if (places) places.push(i);
    else series.set(id, [i]);
  }
  /** By the row they come after; -1 is before the first. */
  const after = new Map<number, Cells[]>();
  for (const cells of [...added].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))) {
    const places = series.get(seriesOf(cells));
    const earlier = places?.filter((i) => timeOf(rows[i]) < timeOf(cells)).at(-1);
    const place = earlier ?? (places?.[0] === undefined ? rows.length - 1 : places[0] - 1);
    const there = after.get(place);
    if (there) there.push(cells);
    else after.set(place, [cells]);
  }
  return [...(after.get(-1) ?? []), ...rows.flatMap((cells, i) => [cells, ...(after.get(i) ?? [])])];
}
