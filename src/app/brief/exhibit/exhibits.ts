import { breathe } from '../../takeAway/many/gather.ts';
import { publishSettled } from '../../takeAway/many/publishSettled.ts';
import type { Published } from '../../views/publish.ts';

const known = new Map<string, Promise<Published>>();

async function read(path: string): Promise<Published> {
  // Each in a task of its own: a brief of sixty figures must not freeze the page.
  await breathe();
  return publishSettled(path);
}

/** The view of a pin, derived once; what failed is tried again when it is asked for again. */
export function exhibitOf(path: string): Promise<Published> {
  const before = known.get(path);
  if (before) return before;
  const reading = read(path).then((published) => {
    if (!published.ok) known.delete(path);
    return published;
  });
  known.set(path, reading);
  return reading;
}
