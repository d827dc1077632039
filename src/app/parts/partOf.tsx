import { type ComponentType, use } from 'react';
import { remembered } from '../../ui/remembered.ts';
import { loadPart } from './loadPart.ts';

interface Part {
  /** Suspends until the part is there. */
  readonly Part: ComponentType;
  /** Loads it once. */
  readonly preload: () => Promise<unknown>;
}

/** A page that is loaded when it is first visited; unlike React's own lazy it can be there before it is drawn. */
export function partOf(load: () => Promise<ComponentType>): Part {
  let loading: Promise<ComponentType> | null = null;
  const preload = () => {
    loading ??= remembered(loadPart(load));
    return loading;
  };
  function Part() {
    const Loaded = use(preload());
    return <Loaded />;
  }
  return { Part, preload };
}
