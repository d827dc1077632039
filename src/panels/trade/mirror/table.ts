/** Years down; for each actor or pair the two reports, the gap and the ratio across. */
import { cellOf } from '../../../figure/series/table.ts';
import { nameOf } from '../../../model/places.ts';
import { TIMES, USD_MILLION } from '../../../model/units.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import type { Direction } from '../reports.ts';
import type { Reports } from './lines.ts';
import { gapOf, ratioOf } from './pairs.ts';

interface Part {
  readonly columns: readonly Column[];
  readonly cellsAt: (place: number) => readonly Cell[];
}

/** With more pairs than this the gap and the ratio stay away until asked for. */
const MOST_IN_FULL = 2;

function partOf(reports: Reports, flow: Direction, isShown: boolean, isInFull: boolean): Part {
  const { id, name, actor, states, own, theirs } = reports;
  const [only] = states;
  const others = states.length === 1 && only ? `as reported by ${nameOf(only)}` : 'as reported by the states';
  const column = (what: string, label: string, unit: Column['unit'], hidden: boolean): Column => ({
    id: `${id}-${what}`.toLowerCase(),
    label: `${name}: ${label}`,
    kind: 'number',
    ...(unit ? { unit } : {}),
    hidden,
  });
  return {
    columns: [
      column('own', `as reported by ${nameOf(actor)}`, USD_MILLION, !isShown),
      column('theirs', others, USD_MILLION, !isShown),
      column('gap', 'imports less exports', USD_MILLION, !isInFull),
      column('ratio', 'imports over exports', TIMES, !isInFull),
    ],
    cellsAt: (place) => {
      const [a, b] = [own[place]?.value ?? null, theirs[place]?.value ?? null];
      const gap = a === null || b === null ? null : gapOf(flow, a, b);
      return [
        cellOf(own[place]),
        cellOf(theirs[place]),
        { value: gap && gap.imported - gap.exported },
        { value: gap && ratioOf(gap) },
      ];
    },
  };
}

export function tableOf(
  caption: string,
  flow: Direction,
  years: YearRange,
  shown: readonly Reports[],
  hidden: readonly Reports[],
): Table {
  const parts = [
    ...shown.map((one) => partOf(one, flow, true, shown.length <= MOST_IN_FULL)),
    ...hidden.map((one) => partOf(one, flow, false, false)),
  ];
  return {
    caption,
    columns: [{ id: 'year', label: 'Year', kind: 'year' }, ...parts.flatMap(({ columns }) => columns)],
    rows: yearsOf(years).map((year, i) => [{ value: year }, ...parts.flatMap(({ cellsAt }) => cellsAt(i))]),
  };
}
