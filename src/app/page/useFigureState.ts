import { useMemo } from 'react';
import type { Figure } from '../../figure/define.ts';
import type { FigureState } from '../../figure/frame/FigureFrame.tsx';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import { useLoaded } from '../../store/useLoaded.ts';

/** Tables and filters in, a view out: derived once for each address, and never kept anywhere. */
export function useFigureState(figure: Figure, filters: Filters, chosen: AnyChosen): FigureState {
  const loaded = useLoaded(figure.needs);
  const key = JSON.stringify([filters, chosen]);
  return useMemo((): FigureState => {
    if (loaded.status !== 'ready') return loaded;
    const [sameFilters, sameChosen]: [Filters, AnyChosen] = JSON.parse(key);
    try {
      return {
        status: 'ready',
        view: figure.derive(loaded.tables, sameFilters, sameChosen),
        refused: loaded.refused,
      };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { status: 'failed', reasons: [`“${figure.name}” could not be computed: ${reason}`] };
    }
  }, [loaded, figure, key]);
}
