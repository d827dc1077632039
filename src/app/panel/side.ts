import { useMemo } from 'react';
import type { Figure } from '../../figure/define.ts';
import { onOneScale } from '../../figure/oneScale.ts';
import { reconcile } from '../../figure/reconcile.ts';
import type { FigureState } from '../../figure/state.ts';
import { type Address, formatAddress, type SecondView } from '../../model/address/address.ts';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import type { View } from '../../model/view/view.ts';
import type { ReconciledYears } from '../../model/years.ts';
import { useCovered } from '../../store/own/useCovered.ts';
import { aloneScopes, chosenIn, type PlacedFigure } from '../page/scopes.ts';
import { useFigureState } from '../page/useFigureState.ts';
import type { AddressState } from '../useAddress.ts';

/** One of the views on a figure's page: what the address asks of it, what it shows, and how it is changed. */
export interface Side {
  readonly placed: PlacedFigure;
  readonly state: AddressState;
  readonly chosen: AnyChosen;
  readonly filters: Filters;
  readonly years: ReconciledYears;
  readonly figureState: FigureState;
  readonly view: View | null;
  readonly notices: readonly string[];
}

export function useSide(figure: Figure, state: AddressState): Side {
  const placed = useMemo(() => ({ figure, prefix: '' }), [figure]);
  const chosen = chosenIn(state.address, '', figure.choices);
  const { shared } = state.address;
  const { filters, years } = reconcile(figure, shared, chosen, useCovered(shared.own));
  const figureState = useFigureState(figure, filters, chosen, shared.own);
  const view = figureState.status === 'ready' ? figureState.view : null;
  const notices = [...years.notes, ...(view?.notices ?? [])];
  return { placed, state, chosen, filters, years, figureState, view, notices };
}

/** The second view as if it were the only one: what is written goes to its own part of the address. */
export function secondState({ address, change }: AddressState, second: SecondView): AddressState {
  const alone = <One extends Address>(one: One, { shared, chosen }: SecondView) => ({
    ...one,
    shared,
    chosen: { '': chosen },
    second: null,
  });
  return {
    address: alone(address, second),
    change: (make, gesture) =>
      change((now) => {
        if (!now.second) return now;
        const { shared, chosen } = make(alone(now, now.second));
        return { ...now, second: { shared, chosen: chosen[''] ?? now.second.chosen } };
      }, gesture),
  };
}

/** The canonical path of two views beside each other: the years as they are covered, nothing of the page around. */
export function bothPath(panelId: string, first: Side, second: Side): string {
  const { figure } = first.placed;
  const covered = ({ state, years }: Side) => ({ ...state.address.shared, years: years.span });
  const address: Address = {
    shared: covered(first),
    chosen: { '': first.chosen },
    second: { shared: covered(second), chosen: second.chosen },
    embed: false,
    theme: null,
    version: null,
  };
  return `/${panelId}/${figure.id}${formatAddress(address, aloneScopes(figure))}`;
}

/** Both sides as they are compared: on one scale as soon as both are there. */
export function onSameScale(a: Side, b: Side): readonly [Side, Side] {
  if (a.figureState.status !== 'ready' || b.figureState.status !== 'ready') return [a, b];
  const [left, right] = onOneScale(a.figureState.view, b.figureState.view);
  return [
    { ...a, view: left, figureState: { ...a.figureState, view: left } },
    { ...b, view: right, figureState: { ...b.figureState, view: right } },
  ];
}
