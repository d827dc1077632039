/** THE registry of panels, in the order of the navigation. A panel is one folder and one line here. */
import type { Panel } from '../figure/define.ts';

export interface PanelEntry {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<Panel>;
}

export const PANELS: readonly PanelEntry[] = [
  { id: 'aid', name: 'Aid', load: () => import('./aid/index.ts').then(({ panel }) => panel) },
  { id: 'trade', name: 'Trade', load: () => import('./trade/index.ts').then(({ panel }) => panel) },
  {
    id: 'migration',
    name: 'Migration',
    load: () => import('./migration/index.ts').then(({ panel }) => panel),
  },
  { id: 'diaspora', name: 'Diaspora', load: () => import('./diaspora/index.ts').then(({ panel }) => panel) },
  {
    id: 'timelines',
    name: 'Timelines',
    load: () => import('./timelines/index.ts').then(({ panel }) => panel),
  },
];
