import { useEffect, useMemo } from 'react';
import type { Figure } from '../../figure/define.ts';
import type { FigureState } from '../../figure/frame/FigureFrame.tsx';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import { reload, useLoaded } from '../../store/useLoaded.ts';

/** Tables and filters in, a view out: derived once for each address, and never kept anywhere. */
export function useFigureState(figure: Figure, filters: Filters, chosen: AnyChosen): FigureState {
  const loaded = useLoaded(figure.needs);
  const wanted = figure.adornedBy(chosen);
  const adorning = useLoaded(wanted);
  // Who turns it off and on again tries again.
  useEffect(() => reload(wanted), [wanted]);
  const key = JSON.stringify([filters, chosen]);
  return useMemo((): FigureState => {
    if (loaded.status !== 'ready') return loaded;
    if (adorning.status === 'loading') return adorning;
    const tables = adorning.status === 'ready' ? { ...adorning.tables, ...loaded.tables } : loaded.tables;
    const reasons = adorning.status === 'ready' ? adorning.refused : adorning.reasons;
    const [sameFilters, sameChosen]: [Filters, AnyChosen] = JSON.parse(key);
    try {
      return {
        status: 'ready',
        view: figure.derive(tables, sameFilters, sameChosen),
        refused: [...new Set([...loaded.refused, ...reasons])],
      };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { status: 'failed', reasons: [`“${figure.name}” could not be computed: ${reason}`] };
    }
  }, [loaded, adorning, figure, key]);
}
