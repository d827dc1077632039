/** The table of a bilateral figure: years down; actors, measures and states across. */
import { nameOf, type State } from '../../model/places.ts';
import type { Unit } from '../../model/units.ts';
import { type Cell, type Column, type Table, tableOnDemand } from '../../model/view/table.ts';
import { type YearRange, yearsOf } from '../../model/years.ts';
import { cellOf } from '../series/table.ts';
import { type Party, partiesOf } from './parties.ts';
import type { Proportion } from './proportion.ts';
import type { BilateralSpec, Measured } from './spec.ts';
import { sumAt } from './sums.ts';

interface Place {
  readonly column: Column;
  readonly cellAt: (year: number) => Cell;
}

export function tableOf(
  spec: BilateralSpec,
  caption: string,
  years: YearRange,
  unit: Unit,
  proportion: Proportion | null,
): Table {
  const { countries } = spec.filters;
  const parties = partiesOf(spec.filters, spec.compared ?? []);
  const measures = [spec.drawn, ...spec.beside];

  const place = (
    measured: Measured,
    party: Party,
    states: readonly State[],
    id: string,
    whom: string,
  ): Place => {
    const isTotal = states.length === countries.length;
    const isShownSplit = spec.by === 'actor' ? isTotal : states.length === 1;
    const what = measures.length > 1 ? `, ${measured.label.toLowerCase()}` : '';
    return {
      column: {
        id: [party.code, id, measured.id].join('-').toLowerCase(),
        label: `${party.name}${what}${whom}`,
        kind: 'number',
        unit,
        code: states.length === 1 ? [party.code, ...states].join('-') : party.code,
        hidden: !isShownSplit || measures.indexOf(measured) > (spec.shownBeside ?? 0),
      },
      cellAt: (year) => cellOf(sumAt(measured.index, party.code, states, year, proportion)),
    };
  };
  const totals = parties.flatMap((party) =>
    measures.map((measured) => place(measured, party, countries, 'all', '')),
  );
  const single = countries.flatMap((state) =>
    parties.flatMap((party) =>
      measures.map((measured) =>
        place(measured, party, [state], state, countries.length > 1 ? ` — ${nameOf(state)}` : ''),
      ),
    ),
  );
  const places = countries.length === 1 ? single : [...totals, ...single];
  return tableOnDemand(
    {
      caption,
      columns: [{ id: 'year', label: 'Year', kind: 'year' }, ...places.map(({ column }) => column)],
    },
    () => yearsOf(years).map((year) => [{ value: year }, ...places.map(({ cellAt }) => cellAt(year))]),
  );
}
