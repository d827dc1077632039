import { use } from 'react';
import type { Panel } from '../figure/define.ts';
import { PANELS } from '../panels/index.ts';
import { loadPart } from './parts/loadPart.ts';

const loading = new Map<string, Promise<Panel>>();

/** The panel of an id, loaded once; suspends while it arrives. */
export function usePanel(id: string): Panel {
  const entry = PANELS.find((panel) => panel.id === id);
  if (!entry) throw new Error(`There is no panel '${id}'`);
  const known = loading.get(id);
  const promise = known ?? loadPart(entry.load);
  if (!known) loading.set(id, promise);
  return use(promise);
}
