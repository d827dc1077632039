/** What stands at an address: the figures, and the choices that the address carries for each. */
import { aloneScopes, type PlacedFigure, placedOn, scopesOf } from '../../src/app/page/scopes.ts';
import type { Panel } from '../../src/figure/define.ts';
import { type ParsedAddress, parseAddress, type Scope } from '../../src/model/address/address.ts';

export interface Place {
  readonly kind: 'overview' | 'panel' | 'figure' | 'brief' | 'sources' | 'lost';
  readonly panelId: string;
  readonly placed: readonly PlacedFigure[];
  readonly scopes: readonly Scope[];
}

const BARE = { panelId: '', placed: [], scopes: [] };

/** @param path below the site: "/aid/flows" */
export function placeAt(path: string, panels: readonly Panel[]): Place {
  const [panelId = '', figureId, tooMuch] = path.slice(1).split('/');
  if (panelId === 'brief' || panelId === 'sources') return { kind: panelId, ...BARE };
  const panel = panelId === '' ? panels[0] : panels.find(({ id }) => id === panelId);
  if (!panel || tooMuch !== undefined) return { kind: 'lost', ...BARE };
  if (panelId !== '' && figureId === undefined) {
    const placed = placedOn(panel);
    return { kind: 'panel', panelId, placed, scopes: scopesOf(placed) };
  }
  const figure = figureId === undefined ? panel.figures[0] : panel.figures.find(({ id }) => id === figureId);
  if (!figure) return { kind: 'lost', ...BARE };
  const kind = panelId === '' ? 'overview' : 'figure';
  return { kind, panelId: panel.id, placed: [{ figure, prefix: '' }], scopes: aloneScopes(figure) };
}

export const addressAt = (search: string, place: Place): ParsedAddress => parseAddress(search, place.scopes);
