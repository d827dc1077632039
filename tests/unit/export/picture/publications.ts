/** Publications of every figure without page, network or store, for tests of what is taken away. */
import type { Publication } from '../../../../src/export/publication.ts';
import { onOneScale } from '../../../../src/figure/oneScale.ts';
import { reconcile } from '../../../../src/figure/reconcile.ts';
import { type Address, formatAddress } from '../../../../src/model/address/address.ts';
import { NO_FILTERS, type SharedFilters } from '../../../../src/model/address/filters.ts';
import { type AnyChosen, defaultsOf } from '../../../../src/model/choices.ts';
import { allFigures, type RegisteredFigure } from '../../../allFigures.ts';
import { readTables } from '../../../tables.ts';

const SITE = 'https://example.org';
const tables = readTables();

export const figures = await allFigures();

export function figureAt(address: string): RegisteredFigure {
  const found = figures.find((one) => one.address === address);
  if (!found) throw new Error(`there is no figure ${address}`);
  return found;
}

export interface Asked {
  readonly chosen?: AnyChosen;
  readonly shared?: SharedFilters;
  /** Filters of a second view beside the first. */
  readonly beside?: SharedFilters;
}

function viewOf({ figure }: RegisteredFigure, shared: SharedFilters, chosen: AnyChosen) {
  return figure.derive(tables, reconcile(figure, shared, chosen).filters, chosen);
}

export function publicationOf(registered: RegisteredFigure, asked: Asked = {}): Publication {
  const { address: id, figure } = registered;
  const chosen = { ...defaultsOf(figure.choices), ...asked.chosen };
  const shared = asked.shared ?? NO_FILTERS;
  const address: Address = {
    shared,
    chosen: { '': chosen },
    second: asked.beside ? { shared: asked.beside, chosen } : null,
    embed: false,
    theme: null,
    version: null,
  };
  const scopes = [{ prefix: '', choices: figure.choices, canStandBeside: true }];
  const path = `/${id}${formatAddress(address, scopes)}`;
  const first = viewOf(registered, shared, chosen);
  const [view, beside] = asked.beside
    ? onOneScale(first, viewOf(registered, asked.beside, chosen))
    : [first, null];
  return {
    id,
    view,
    beside,
    path,
    link: SITE + path,
    version: '2026.11',
    whole: async () => viewOf(registered, NO_FILTERS, chosen),
  };
}
