import type { View } from '../model/view/index.ts';

/** What a figure is at the moment: still loading, failed for these reasons, or a view. */
export type FigureState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reasons: readonly string[] }
  | { readonly status: 'ready'; readonly view: View; readonly refused: readonly string[] };
