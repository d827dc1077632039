/** Whether a newer version waits, and what makes it the one in use. Told by the worker, shown by NewVersion. */

type Accept = () => void;

let accept: Accept | null = null;
const listeners = new Set<() => void>();

/** @param next uses the newer version; null when it is not wanted now */
export function offer(next: Accept | null): void {
  accept = next;
  for (const listener of listeners) listener();
}

export const offered = (): Accept | null => accept;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
