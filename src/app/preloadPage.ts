import { preloadTable } from '../figure/table/TableOnUse.tsx';
import { PANELS } from '../panels/index.ts';
import { loadTable } from '../store/tables.ts';
import { brief, overview, sources } from './pages.ts';
import { loadPanel } from './usePanel.ts';

/** How long tables are waited for, in milliseconds; a page whose tables are slow is drawn without them. */
const PATIENCE = 1_000;

const pause = (time: number) => new Promise((next) => setTimeout(next, time));

/** The panel whose figure leads the page, loaded; null where none does. */
async function panelOf(first: string) {
  if (first === '') return (await Promise.all([loadPanel('aid'), overview.preload()]))[0];
  if (PANELS.some(({ id }) => id === first)) return loadPanel(first);
  if (first === 'sources') await sources.preload();
  if (first === 'brief') await brief.preload();
  return null;
}

/**
 * Loads what the first page of a visit is made of and the tables of its lead figure. What is there when React begins
 * is drawn once; what comes later would be laid out twice, first without it.
 * @param route below the base, without a slash at its start: "aid/flows"
 */
export async function preloadPage(route: string): Promise<void> {
  const [first = '', named] = route.split('/');
  try {
    const panel = await panelOf(first);
    const figure = panel?.figures.find(({ id }) => id === named) ?? panel?.figures[0];
    if (!figure) return;
    await Promise.all([
      Promise.race([Promise.all(figure.needs.map(loadTable)), pause(PATIENCE)]),
      named === figure.id && preloadTable(),
    ]);
  } catch {
    // What is missing is said by the page itself.
  }
}
