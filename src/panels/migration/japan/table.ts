/** Years down; statuses and states across, of which the picture's are shown and the others can be. */
import { nameOf, statesInBrief } from '../../../model/places.ts';
import type { Column, Table } from '../../../model/view/table.ts';
import { yearsOf } from '../../../model/years.ts';
import { type Counts, sumAt } from './counts.ts';
import { unitOf } from './picture.ts';
import type { Shown } from './shown.ts';
import { labelOf } from './statuses.ts';

export function tableOf(counts: Counts, shown: Shown, caption: string): Table {
  const { countries, statuses, by } = shown;
  const unit = unitOf(counts.measure);
  const byStatus = statuses.map((status) => ({
    id: status,
    label: labelOf(status),
    hidden: by !== 'status',
    states: countries,
    statuses: [status],
  }));
  const byState = countries.map((state) => ({
    id: state.toLowerCase(),
    label: nameOf(state),
    hidden: by !== 'state',
    states: [state],
    statuses,
  }));
  const all = {
    id: 'all',
    label:
      by === 'status' || countries.length === 1
        ? shown.isWhole
          ? 'All statuses'
          : 'These statuses together'
        : statesInBrief(countries).replace(/^all/, 'All'),
    hidden: false,
    states: countries,
    statuses,
  };
  const places = [
    ...(by === 'status' ? byStatus : byState),
    ...((by === 'status' ? statuses : countries).length > 1 ? [all] : []),
    ...(by === 'status' ? byState : byStatus),
  ];
  const columns: Column[] = places.map(({ id, label, hidden }) => ({
    id,
    label,
    kind: 'number',
    unit,
    hidden,
  }));
  const series: Column[] =
    counts.measure === 'residents' ? [{ id: 'series', label: 'Definition', kind: 'text' }] : [];
  return {
    caption,
    columns: [{ id: 'year', label: 'Year', kind: 'year' }, ...columns, ...series],
    rows: yearsOf(shown.years).map((year) => [
      { value: year },
      ...places.map((place) => ({ value: sumAt(counts, place.states, place.statuses, year).value })),
      ...series.map(() => ({ value: DEFINITION_OF[sumAt(counts, countries, statuses, year).run] ?? null })),
    ]),
  };
}

const DEFINITION_OF: Readonly<Record<string, string>> = {
  registry: 'registered foreigners',
  resident: 'mid- and long-term residents',
};
