/** What was chosen in an export menu: it holds for every figure as long as the page is open, and is kept nowhere else. */
import { createContext, use } from 'react';
import type { Density, Ground, OFFERED_SIZES } from '../../export/picture/options.ts';
import type { Extent } from '../../export/table/rows.ts';
import type { Theme } from '../../ui/theme/paint.ts';

export interface ExportOptions {
  readonly size: (typeof OFFERED_SIZES)[number];
  readonly density: Density;
  readonly ground: Ground;
  readonly theme: Theme;
  readonly rows: Extent;
}

export interface ChosenOptions {
  /** Only what was chosen: the usual stands in for the rest. */
  readonly chosen: Partial<ExportOptions>;
  readonly choose: (change: Partial<ExportOptions>) => void;
}

export const ChosenOptionsContext = createContext<ChosenOptions>({ chosen: {}, choose: () => {} });

export const useChosenOptions = (): ChosenOptions => use(ChosenOptionsContext);
