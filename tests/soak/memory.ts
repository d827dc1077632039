/** What a page keeps after everything that can be let go of is. */
import type { CDPSession, Page } from '@playwright/test';

export interface Memory {
  /** In megabytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function measureMemory(page: Page): Promise<() => Promise<Memory>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async () => {
    // What the first collection ends is let go of by the second.
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
  };
}
