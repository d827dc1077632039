/** The registry of panels, read outside a browser as the application's own build reads it. */
import { openHouse } from '../../scripts/house/house.mjs';
import type { Panel } from '../../src/figure/define.ts';
import type { PanelEntry } from '../../src/panels/index.ts';

export async function readPanels(): Promise<readonly Panel[]> {
  const house = await openHouse();
  try {
    const { PANELS }: { PANELS: readonly PanelEntry[] } = await house.load('/src/panels/index.ts');
    return await Promise.all(PANELS.map(({ load }) => load()));
  } finally {
    await house.close();
  }
}
