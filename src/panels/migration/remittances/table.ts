import { cellOf } from '../../../figure/series/table.ts';
import { nameOf, type State, statesInBrief } from '../../../model/places.ts';
import type { Unit } from '../../../model/units.ts';
import type { Table } from '../../../model/view/table.ts';
import { type YearRange, yearsOf } from '../../../model/years.ts';
import type { Receipts } from './receipts.ts';

/** A proportion of several states together is of those that report, and says which do not. */
export function tableOf(
  { at }: Receipts,
  states: readonly State[],
  years: YearRange,
  unit: Unit,
  caption: string,
): Table {
  const groups = [
    ...states.map((state) => ({ id: state.toLowerCase(), label: nameOf(state), members: [state] })),
    ...(states.length > 1
      ? [{ id: 'all', label: statesInBrief(states).replace(/^all/, 'All'), members: states }]
      : []),
  ];
  return {
    caption,
    columns: [
      { id: 'year', label: 'Year', kind: 'year' },
      ...groups.map(({ id, label }) => ({ id, label, kind: 'number' as const, unit, hidden: id === 'all' })),
    ],
    rows: yearsOf(years).map((year) => [
      { value: year },
      ...groups.map(({ members }) => cellOf(at(members, year))),
    ]),
  };
}
