import { use } from 'react';
import type { Panel } from '../figure/define.ts';
import { PANELS } from '../panels/index.ts';
import { onceLoaded } from './parts/onceLoaded.ts';

const LOADERS = new Map(PANELS.map(({ id, load }) => [id, onceLoaded(load)]));

/** The panel of an id, loaded once. */
export function loadPanel(id: string): Promise<Panel> {
  const load = LOADERS.get(id);
  if (!load) throw new Error(`There is no panel '${id}'`);
  return load();
}

/** The panel of an id; suspends while it arrives. */
export function usePanel(id: string): Panel {
  return use(loadPanel(id));
}
