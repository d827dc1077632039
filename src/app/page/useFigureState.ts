import { useEffect, useMemo } from 'react';
import type { DatasetId } from '../../datasets/index.ts';
import type { Figure } from '../../figure/define.ts';
import type { FigureState } from '../../figure/state.ts';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import { reload, useLoaded } from '../../store/useLoaded.ts';
import { stateOf } from '../views/stateOf.ts';

const NONE: readonly DatasetId[] = [];

/**
 * Tables and filters in, a view out: derived once for each address, and never kept anywhere.
 * @param own with what the reader brought
 * @param waits for its turn, and asks for nothing until then
 */
export function useFigureState(
  figure: Figure,
  filters: Filters,
  chosen: AnyChosen,
  own = false,
  waits = false,
): FigureState {
  const loaded = useLoaded(waits ? NONE : figure.needs, own);
  const wanted = waits ? NONE : figure.adornedBy(chosen);
  const adorning = useLoaded(wanted, own);
  // Who turns it off and on again tries again.
  useEffect(() => reload(wanted), [wanted]);
  const key = JSON.stringify([filters, chosen]);
  return useMemo((): FigureState => {
    if (waits) return { status: 'waiting' };
    const [sameFilters, sameChosen]: [Filters, AnyChosen] = JSON.parse(key);
    return stateOf(figure, loaded, adorning, sameFilters, sameChosen);
  }, [loaded, adorning, figure, key, waits]);
}
