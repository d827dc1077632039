import type { ReactNode } from 'react';
import { useHref } from 'react-router';
import { FigureFrame, type FigureState } from '../../figure/frame/FigureFrame.tsx';
import { reconcile } from '../../figure/reconcile.ts';
import { type Address, formatAddress } from '../../model/address/index.ts';
import { reload } from '../../store/useLoaded.ts';
import { Link } from '../shell/Link.tsx';
import type { AddressState } from '../useAddress.ts';
import { aloneScopes, chosenIn, type PlacedFigure } from './scopes.ts';
import { useFigureState } from './useFigureState.ts';

interface PageFigureProps {
  readonly panelId: string;
  readonly placed: PlacedFigure;
  readonly state: AddressState;
  readonly isAlone: boolean;
  readonly headingLevel: 1 | 2;
  readonly withControls?: boolean;
  /** Buttons of the page the figure stands on. */
  readonly moreActions?: ReactNode;
}

/** A figure on a page, with the view that its part of the address names. */
export function PageFigure(props: PageFigureProps) {
  const { figure, prefix } = props.placed;
  const { address } = props.state;
  const chosen = chosenIn(address, prefix, figure.choices);
  const { filters } = reconcile(figure, address.shared, chosen);
  return <ShownFigure {...props} figureState={useFigureState(figure, filters, chosen)} />;
}

interface ShownFigureProps extends PageFigureProps {
  readonly figureState: FigureState;
}

/** A figure whose view its page has derived already, and what it may write into the address. */
export function ShownFigure(props: ShownFigureProps) {
  const {
    panelId,
    placed,
    state,
    figureState,
    isAlone,
    headingLevel,
    withControls = true,
    moreActions,
  } = props;
  const { figure, prefix } = placed;
  const { address, write } = state;
  const chosen = chosenIn(address, prefix, figure.choices);
  const { years } = reconcile(figure, address.shared, chosen);
  const path = `/${panelId}/${figure.id}`;
  const alone: Address = {
    shared: { ...address.shared, years: years.span },
    chosen: { '': chosen },
    embed: false,
    theme: null,
    version: null,
  };
  const query = formatAddress(alone, aloneScopes(figure));
  const href = useHref(path);
  return (
    <FigureFrame
      id={`${panelId}/${figure.id}`}
      figure={figure}
      chosen={chosen}
      state={figureState}
      isAlone={isAlone}
      headingLevel={headingLevel}
      withControls={withControls}
      permalink={`${window.location.origin}${href}${query}`}
      onChoose={(key, value) =>
        write({ ...address, chosen: { ...address.chosen, [prefix]: { ...chosen, [key]: value } } }, 'choice')
      }
      onOffer={({ shared, chosen: offered }) =>
        write(
          {
            ...address,
            shared: { ...address.shared, ...shared },
            chosen: { ...address.chosen, [prefix]: { ...chosen, ...offered } },
          },
          'choice',
        )
      }
      onRetry={() => reload(figure.needs)}
      actions={
        isAlone ? (
          <>
            {moreActions}
            <Link to={`/${panelId}`}>All figures of this panel</Link>
          </>
        ) : (
          <Link to={path + query} exact>
            Open alone
          </Link>
        )
      }
    />
  );
}
