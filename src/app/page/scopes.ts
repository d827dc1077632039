import type { Figure, Panel } from '../../figure/define.ts';
import { type Address, formatAddress, type Scope } from '../../model/address/address.ts';
import type { SharedFilters } from '../../model/address/filters.ts';
import { type AnyChosen, type Choices, defaultsOf } from '../../model/choices.ts';

/** A figure on a page, and the prefix of its choices in the page's address. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly prefix: string;
}

/** The lead figure's choices stand bare in a panel's address, those of the others behind their names. */
export function placedOn(panel: Panel): PlacedFigure[] {
  return panel.figures.map((figure, i) => ({ figure, prefix: i === 0 ? '' : `${figure.id}.` }));
}

export function scopesOf(placed: readonly PlacedFigure[]): Scope[] {
  return placed.map(({ figure, prefix }) => ({ prefix, choices: figure.choices }));
}

export function chosenIn(address: Address, prefix: string, choices: Choices): AnyChosen {
  return address.chosen[prefix] ?? defaultsOf(choices);
}

/** The address of one figure's view, alone on its page. */
export function aloneScopes(figure: Figure): Scope[] {
  return [{ prefix: '', choices: figure.choices, canStandBeside: true }];
}

/** The canonical path of one view, with nothing of the page around it. */
export function alonePath(panelId: string, figure: Figure, shared: SharedFilters, chosen: AnyChosen): string {
  const address: Address = { shared, chosen: { '': chosen }, embed: false, theme: null, version: null };
  return `/${panelId}/${figure.id}${formatAddress(address, aloneScopes(figure))}`;
}
