import { remembered } from '../../ui/remembered.ts';
import { loadPart } from './loadPart.ts';

/** Loads a part when it is first asked for, and gives everybody the same promise of it. */
export function onceLoaded<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null;
  return () => {
    loading ??= remembered(loadPart(load));
    return loading;
  };
}
