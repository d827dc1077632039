/**
 * A promise that React reads without a pause once it has come: it looks for these two before it waits for a promise,
 * and without them a part that is already here would be drawn a moment later, after what stands in its place.
 */
export function remembered<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // Whoever reads the promise learns of its failure.
    () => undefined,
  );
  return promise;
}
