import { useEffect, useMemo } from 'react';
import type { Figure } from '../../figure/define.ts';
import type { FigureState } from '../../figure/state.ts';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import { reload, useLoaded } from '../../store/useLoaded.ts';
import { stateOf } from '../views/stateOf.ts';

/** Tables and filters in, a view out: derived once for each address, and never kept anywhere. `own`: with what the reader brought. */
export function useFigureState(
  figure: Figure,
  filters: Filters,
  chosen: AnyChosen,
  own = false,
): FigureState {
  const loaded = useLoaded(figure.needs, own);
  const wanted = figure.adornedBy(chosen);
  const adorning = useLoaded(wanted, own);
  // Who turns it off and on again tries again.
  useEffect(() => reload(wanted), [wanted]);
  const key = JSON.stringify([filters, chosen]);
  return useMemo((): FigureState => {
    const [sameFilters, sameChosen]: [Filters, AnyChosen] = JSON.parse(key);
    return stateOf(figure, loaded, adorning, sameFilters, sameChosen);
  }, [loaded, adorning, figure, key]);
}
