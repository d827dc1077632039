import { type ComponentType, use } from 'react';
import { onceLoaded } from './onceLoaded.ts';

interface Part {
  /** Suspends until the part is there. */
  readonly Part: ComponentType;
  /** Loads it once. */
  readonly preload: () => Promise<unknown>;
}

/** A page that is loaded when it is first visited; unlike React's own lazy it can be there before it is drawn. */
export function partOf(load: () => Promise<ComponentType>): Part {
  const preload = onceLoaded(load);
  function Part() {
    const Loaded = use(preload());
    return <Loaded />;
  }
  return { Part, preload };
}
