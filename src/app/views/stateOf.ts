/** Tables and filters in, the state of a figure out: for what is on a page and for what is taken from it. */
import type { Figure } from '../../figure/define.ts';
import type { FigureState } from '../../figure/frame/FigureFrame.tsx';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import type { Loaded } from '../../store/tables.ts';

/** `adorning` are the tables that only add something: where they failed the view stands without them, and says so. */
export function stateOf(
  figure: Figure,
  loaded: Loaded,
  adorning: Loaded,
  filters: Filters,
  chosen: AnyChosen,
): FigureState {
  if (loaded.status !== 'ready') return loaded;
  if (adorning.status === 'loading') return adorning;
  const tables = adorning.status === 'ready' ? { ...adorning.tables, ...loaded.tables } : loaded.tables;
  const reasons = adorning.status === 'ready' ? adorning.refused : adorning.reasons;
  try {
    return {
      status: 'ready',
      view: figure.derive(tables, filters, chosen),
      refused: [...new Set([...loaded.refused, ...reasons])],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'failed', reasons: [`“${figure.name}” could not be computed: ${reason}`] };
  }
}
