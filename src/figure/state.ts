import type { View } from '../model/view/view.ts';

/** What becomes of tables and filters: still loading, failed for these reasons, or a view. */
export type DerivedState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reasons: readonly string[] }
  | { readonly status: 'ready'; readonly view: View; readonly refused: readonly string[] };

/** What a figure on a page is at the moment; it may have to wait for its turn. */
export type FigureState = { readonly status: 'waiting' } | DerivedState;
