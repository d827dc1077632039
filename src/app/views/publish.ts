/** From a link to everything that is taken away: the same view the page shows, without the page. */

import type { DatasetId } from '../../datasets/index.ts';
import { DATA_VERSION } from '../../datasets/manifest.ts';
import { type Publication, withNotes } from '../../export/publication.ts';
import { onOneScale } from '../../figure/oneScale.ts';
import { reconcile } from '../../figure/reconcile.ts';
import { type Address, formatAddress, parseAddress } from '../../model/address/address.ts';
import { NO_FILTERS, type SharedFilters } from '../../model/address/filters.ts';
import type { AnyChosen } from '../../model/choices.ts';
import type { View } from '../../model/view/view.ts';
import { coveredWith, loadWithOwn } from '../../store/own/load.ts';
import { loadTable, together, useTables } from '../../store/tables.ts';
import { aloneScopes, chosenIn } from '../page/scopes.ts';
import { type Located, locate } from './locate.ts';
import { stateOf } from './stateOf.ts';

export type Published =
  | {
      readonly ok: true;
      readonly publication: Publication;
      /** What of the link was ignored, clipped or put right. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

type Derived = {
  readonly view: View;
  readonly years: Address['shared']['years'];
  readonly notices: readonly string[];
};

async function loadAll(ids: readonly DatasetId[], own: boolean) {
  if (own) return loadWithOwn(ids);
  await Promise.all(ids.map(loadTable));
  return together(useTables.getState(), ids);
}

/** Loads what is lacking and derives one view; a string is the reason why there is none. */
async function derive(
  { figure }: Located,
  shared: SharedFilters,
  chosen: AnyChosen,
): Promise<Derived | string> {
  const { own = false } = shared;
  const [loaded, adorning] = await Promise.all([
    loadAll(figure.needs, own),
    loadAll(figure.adornedBy(chosen), own),
  ]);
  const { filters, years } = reconcile(figure, shared, chosen, coveredWith(own));
  const state = stateOf(figure, loaded, adorning, filters, chosen);
  if (state.status === 'loading') return 'its tables are still being loaded: try again';
  if (state.status === 'failed') return state.reasons.join('. ');
  const view = withNotes(state.view, state.refused);
  return { view, years: years.span, notices: [...years.notes, ...view.notices] };
}

/**
 * @param link of a figure or a panel, whole or from the site on; what it asks in vain is named in `notices`
 * @param site the address of the dashboard, with its slash: links lead there
 */
export async function publish(link: string, site: string): Promise<Published> {
  const located = await locate(link);
  if (!located.ok) return located;
  const { panel, figure, query } = located.at;
  const scopes = aloneScopes(figure);
  const asked = parseAddress(query, scopes);
  const chosen = chosenIn(asked, '', figure.choices);
  const first = await derive(located.at, asked.shared, chosen);
  if (typeof first === 'string') return { ok: false, reason: first };
  const second = asked.second ? await derive(located.at, asked.second.shared, asked.second.chosen) : null;
  if (typeof second === 'string') return { ok: false, reason: second };
  const [view, beside] = second ? onOneScale(first.view, second.view) : [first.view, null];
  const whole = async () => {
    const all = await derive(located.at, { ...NO_FILTERS, own: asked.shared.own ?? false }, chosen);
    return typeof all === 'string' ? view : all.view;
  };

  const address: Address = {
    shared: { ...asked.shared, years: first.years },
    chosen: { '': chosen },
    second:
      asked.second && second
        ? { ...asked.second, shared: { ...asked.second.shared, years: second.years } }
        : null,
    embed: false,
    theme: null,
    version: null,
  };
  const path = `/${panel.id}/${figure.id}${formatAddress(address, scopes)}`;
  return {
    ok: true,
    notices: [...asked.notes, ...first.notices, ...(second?.notices ?? [])],
    publication: {
      id: `${panel.id}/${figure.id}`,
      view,
      beside,
      path,
      link: site.replace(/\/$/, '') + path,
      version: DATA_VERSION,
      whole,
    },
  };
}

/** The address of this dashboard, with its slash. */
export const siteAddress = (): string => new URL(import.meta.env.BASE_URL, window.location.origin).href;
