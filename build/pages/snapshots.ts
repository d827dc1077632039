/** Every route as it looks before the application runs, and what it loads first. */
import type { House } from '../../scripts/house/house.mjs';
import type { Panel } from '../../src/figure/define.ts';
import type { PanelEntry } from '../../src/panels/index.ts';
import type { PageOf } from './routes.ts';
import type { Snapshot } from './snapshot/draw.tsx';
import { NO_PARTS, type Parts } from './snapshot/place.ts';

interface Drawing {
  readonly snapshotOf: (route: string, figure: string, base: string) => Promise<Snapshot>;
}

const TABLE = '/src/figure/table/DataTable.tsx';
const panelModule = (id: string) => `/src/panels/${id}/index.ts`;

/** Pages that are no panel's: the modules they import, and the panel whose lead figure they show. */
const OTHERS: Readonly<Record<string, { modules: string[]; panel: string | null; isOwn: boolean }>> = {
  '': { modules: ['/src/app/overview/Overview.tsx', panelModule('aid')], panel: 'aid', isOwn: false },
  sources: { modules: ['/src/app/sources/Sources.tsx'], panel: null, isOwn: false },
  brief: { modules: ['/src/app/brief/BriefPage.tsx'], panel: null, isOwn: true },
};

/** The tables of the lead figure of a page. */
function needsOf(panel: Panel, figure: string, isPanel: boolean): readonly string[] {
  const lead = isPanel ? panel.figures[0] : panel.figures.find(({ id }) => figure.endsWith(`/${id}`));
  return [...new Set<string>(lead?.needs)];
}

/** @param base with slashes at both ends */
export async function drawSnapshots(
  house: House,
  pages: readonly PageOf[],
  base: string,
): Promise<(page: PageOf) => Parts> {
  const { snapshotOf }: Drawing = await house.load('/build/pages/snapshot/draw.tsx');
  const { PANELS }: { PANELS: readonly PanelEntry[] } = await house.load('/src/panels/index.ts');
  const { addressOf }: { addressOf: (id: string) => string } = await house.load('/src/store/tables.ts');
  const panels: Panel[] = await Promise.all(PANELS.map(({ load }) => load()));
  const parts = new Map<string, Parts>();
  for (const { route, figure } of pages) {
    const other = OTHERS[route];
    const id = other ? other.panel : (route.split('/')[0] ?? '');
    const panel = panels.find((one) => one.id === id);
    const needs = panel ? needsOf(panel, figure, !route.includes('/') && route !== '') : [];
    parts.set(route, {
      modules: other?.modules ?? [panelModule(id ?? ''), ...(route.includes('/') ? [TABLE] : [])],
      tables: needs.map((table) => base + addressOf(table).replace(/^\//, '')),
      snapshot: await snapshotOf(route, figure, base),
      isOwn: other?.isOwn ?? false,
    });
  }
  return ({ route }) => parts.get(route) ?? NO_PARTS;
}
