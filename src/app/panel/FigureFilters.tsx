import { useCovered } from '../../store/own/useCovered.ts';
import { FilterBar } from '../filterBar/FilterBar.tsx';
import type { Side } from './side.ts';

interface FigureFiltersProps {
  readonly side: Side;
  readonly alwaysFolded?: boolean;
}

/** The filter bar of one view on a figure's page. */
export function FigureFilters({ side, alwaysFolded = false }: FigureFiltersProps) {
  const { placed, state, chosen, filters, years } = side;
  const { address, change } = state;
  return (
    <FilterBar
      filters={address.shared}
      coverage={filters.coverage}
      counts={placed.figure.coverage?.(chosen, useCovered(state.address.shared.own)) ?? {}}
      shown={years.range}
      uses={placed.figure.uses}
      alwaysFolded={alwaysFolded}
      onChange={(wanted, gesture) =>
        change((now) => ({ ...now, shared: { ...now.shared, years: years.span, ...wanted } }), gesture)
      }
    />
  );
}
