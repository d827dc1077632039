/** The analyst's own brief: one for the browser, the same in all its tabs. */
import { createBrief } from './brief/create.ts';

export type { Removal } from './brief/create.ts';

export const useBrief = createBrief(() => window.localStorage);

if (typeof window !== 'undefined') {
  const refresh = () => useBrief.getState().refresh();
  window.addEventListener('storage', refresh);
  // A page that comes back out of the browser's memory has heard nothing meanwhile.
  window.addEventListener('pageshow', refresh);
}
