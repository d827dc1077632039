/** Tables and filters in, the state of a figure out: for what is on a page and for what is taken from it. */
import { DATA_VERSION } from '../../datasets/manifest.ts';
import type { Figure } from '../../figure/define.ts';
import type { DerivedState } from '../../figure/state.ts';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import type { View } from '../../model/view/view.ts';
import type { Loaded } from '../../store/tables.ts';

/** Wherever a view goes, it says what of it is not in the shipped tables. */
function withOwn(view: View, own: readonly string[]): View {
  if (own.length === 0) return view;
  const note = `With own data of the reader, which are not in data ${DATA_VERSION}: ${own.join('; ')}.`;
  return {
    ...view,
    subtitle: view.subtitle === '' ? 'With own data' : `${view.subtitle}, with own data`,
    notes: [note, ...view.notes],
    own,
  };
}

/** `adorning` are the tables that only add something: where they failed the view stands without them, and says so. */
export function stateOf(
  figure: Figure,
  loaded: Loaded,
  adorning: Loaded,
  filters: Filters,
  chosen: AnyChosen,
): DerivedState {
  if (loaded.status !== 'ready') return loaded;
  if (adorning.status === 'loading') return adorning;
  const tables = adorning.status === 'ready' ? { ...adorning.tables, ...loaded.tables } : loaded.tables;
  const reasons = adorning.status === 'ready' ? adorning.refused : adorning.reasons;
  const own = [...new Set([...loaded.own, ...(adorning.status === 'ready' ? adorning.own : [])])];
  try {
    return {
      status: 'ready',
      view: withOwn(figure.derive(tables, filters, chosen), own),
      refused: [...new Set([...loaded.refused, ...reasons])],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'failed', reasons: [`“${figure.name}” could not be computed: ${reason}`] };
  }
}
