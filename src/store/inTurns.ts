/** Long work that leaves the page its turn in between. */

/** How long the page waits at the most, in milliseconds: well below what a reader notices, slow machines included. */
const TURN = 10;

/** Lets everything that waits go first, and goes on before what comes later where the browser can promise that. */
const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in globalThis.scheduler
    ? globalThis.scheduler.yield()
    : new Promise((next) => setTimeout(next));

/** Runs work that is cut into steps to its end. */
export async function inTurns<Result>(steps: Iterator<undefined, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    await pause();
    since = performance.now();
  }
}
