import { startTransition, useEffect, useState } from 'react';

const canWait = () => typeof requestIdleCallback === 'function';

/**
 * How many of a page's figures are drawn by now: the first at once, each of the others when the browser has nothing
 * better to do. All of them where it cannot tell.
 */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(() => (canWait() ? 1 : count));
  useEffect(() => {
    if (drawn >= count) return;
    const next = () => startTransition(() => setDrawn(drawn + 1));
    const waiting = requestIdleCallback(next, { timeout: 1_000 });
    return () => cancelIdleCallback(waiting);
  }, [drawn, count]);
  return drawn;
}
