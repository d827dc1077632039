/** Long work that leaves the page its turn in between. */

/** How long the page waits at the most, in milliseconds: well below what a reader notices, slow machines included. */
const TURN = 10;

/** Lets everything that waits go first, and goes on before what comes later where the browser can promise that. */
const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in globalThis.scheduler
    ? globalThis.scheduler.yield()
    : new Promise((next) => setTimeout(next));

/**
 * For work that comes in parts, which share their turns.
 * @returns what runs a part that is cut into steps to its end
 */
export function takeTurns(): <Result>(steps: Iterator<undefined, Result>) => Promise<Result> {
  let since = performance.now();
  return async (steps) => {
    for (;;) {
      const step = steps.next();
      if (performance.now() - since >= TURN) {
        await pause();
        since = performance.now();
      }
      if (step.done) return step.value;
    }
  };
}
