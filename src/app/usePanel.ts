import { use } from 'react';
import type { Panel } from '../figure/define.ts';
import { PANELS } from '../panels/index.ts';
import { remembered } from '../ui/remembered.ts';
import { loadPart } from './parts/loadPart.ts';

const loading = new Map<string, Promise<Panel>>();

/** The panel of an id, loaded once. */
export function loadPanel(id: string): Promise<Panel> {
  const entry = PANELS.find((panel) => panel.id === id);
  if (!entry) throw new Error(`There is no panel '${id}'`);
  const known = loading.get(id) ?? remembered(loadPart(entry.load));
  loading.set(id, known);
  return known;
}

/** The panel of an id; suspends while it arrives. */
export function usePanel(id: string): Panel {
  return use(loadPanel(id));
}
