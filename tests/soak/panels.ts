/** The registry of panels and what their figures cover, read as the application's own build reads them. */
import { openHouse } from '../../scripts/house/house.mjs';
import type { Panel } from '../../src/figure/define.ts';
import type { reconcile } from '../../src/figure/reconcile.ts';
import type { PanelEntry } from '../../src/panels/index.ts';

export interface Registry {
  readonly panels: readonly Panel[];
  /** From what an address asks to what a figure can show. */
  readonly reconcile: typeof reconcile;
}

export async function readRegistry(): Promise<Registry> {
  const house = await openHouse();
  try {
    const { PANELS }: { PANELS: readonly PanelEntry[] } = await house.load('/src/panels/index.ts');
    const module: Pick<Registry, 'reconcile'> = await house.load('/src/figure/reconcile.ts');
    const panels = await Promise.all(PANELS.map(({ load }) => load()));
    return { panels, reconcile: module.reconcile };
  } finally {
    await house.close();
  }
}
