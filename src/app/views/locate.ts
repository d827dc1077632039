/** Which figure a link names. */
import type { Figure, Panel } from '../../figure/define.ts';
import { PANELS } from '../../panels/index.ts';

const isPanel = (segment: string) => PANELS.some(({ id }) => id === segment);

export interface Located {
  readonly panel: Panel;
  readonly figure: Figure;
  /** With its question mark, or empty. */
  readonly query: string;
}

export type Locating =
  | { readonly ok: true; readonly at: Located }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a link to a figure or a panel: whole ("https://host/base/aid/flows?years=2010-"), or from the site on
 * ("/aid/flows?years=2010-"). A panel's link names its lead figure.
 */
export async function locate(link: string): Promise<Locating> {
  const [beforeHash = ''] = link.trim().split('#');
  const [place = '', ...rest] = beforeHash.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  const segments = place
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split('/')
    .filter((segment) => segment !== '');
  const from = segments.findIndex(isPanel);
  const entry = PANELS.find(({ id }) => id === segments[from]);
  const refused = (why: string): Locating => ({ ok: false, reason: `'${link.trim().slice(0, 200)}' ${why}` });
  if (!entry) {
    return refused(`names no panel: there are ${PANELS.map(({ id }) => `/${id}`).join(', ')}`);
  }
  const [figureId, tooMuch] = segments.slice(from + 1);
  const panel = await entry.load();
  const figure = figureId === undefined ? panel.figures[0] : panel.figures.find(({ id }) => id === figureId);
  if (!figure || tooMuch !== undefined) {
    const known = panel.figures.map(({ id }) => `/${panel.id}/${id}`).join(', ');
    return refused(`names no figure: on this panel there are ${known}`);
  }
  return { ok: true, at: { panel, figure, query } };
}
