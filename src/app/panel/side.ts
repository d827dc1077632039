import { useMemo } from 'react';
import type { Figure } from '../../figure/define.ts';
import type { FigureState } from '../../figure/frame/FigureFrame.tsx';
import { reconcile } from '../../figure/reconcile.ts';
import type { SecondView } from '../../model/address/index.ts';
import type { AnyChosen } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import type { View } from '../../model/view/index.ts';
import type { ReconciledYears } from '../../model/years.ts';
import { chosenIn, type PlacedFigure } from '../page/scopes.ts';
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
  const { filters, years } = reconcile(figure, state.address.shared, chosen);
  const figureState = useFigureState(figure, filters, chosen);
  const view = figureState.status === 'ready' ? figureState.view : null;
  const notices = [...years.notes, ...(view?.notices ?? [])];
  return { placed, state, chosen, filters, years, figureState, view, notices };
}

/** The second view as if it were the only one: what is written goes to its own part of the address. */
export function secondState({ address, write }: AddressState, second: SecondView): AddressState {
  return {
    address: { ...address, shared: second.shared, chosen: { '': second.chosen }, second: null },
    write: (next, gesture) =>
      write(
        { ...address, second: { shared: next.shared, chosen: next.chosen[''] ?? second.chosen } },
        gesture,
      ),
  };
}
