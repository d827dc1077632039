import { memo, type ReactNode } from 'react';
import { FigureFrame, type Surroundings } from '../../figure/frame/FigureFrame.tsx';
import { reconcile } from '../../figure/reconcile.ts';
import type { FigureState } from '../../figure/state.ts';
import type { SharedFilters } from '../../model/address/filters.ts';
import type { AnyChosen } from '../../model/choices.ts';
import { useCovered } from '../../store/own/useCovered.ts';
import { reload } from '../../store/useLoaded.ts';
import { PinButton } from '../brief/PinButton.tsx';
import { useHrefs } from '../shell/hrefs.ts';
import { Link } from '../shell/Link.tsx';
import { ExportMenu } from '../takeAway/ExportMenu.tsx';
import type { AddressState } from '../useAddress.ts';
import { alonePath, chosenIn, type PlacedFigure } from './scopes.ts';
import { useFigureState } from './useFigureState.ts';

interface PageFigureProps {
  readonly panelId: string;
  readonly placed: PlacedFigure;
  readonly state: AddressState;
  readonly isAlone: boolean;
  readonly headingLevel: 1 | 2;
  /** Another page's frame has room for nothing but the figure. */
  readonly surroundings?: Surroundings;
  /** What is taken away from here where that is more than this view alone: the address of two views. */
  readonly takenPath?: string;
  /** Buttons of the page the figure stands on. */
  readonly moreActions?: ReactNode;
}

interface WaitingFigureProps extends PageFigureProps {
  /** Whether its turn is still to come. */
  readonly waits: boolean;
  /**
   * What is chosen in it by now: its controls say so at once, its picture when there is time. As JSON, since equal
   * strings keep a figure from being drawn where nothing of it has changed.
   */
  readonly asked: string;
}

/** A figure on a page, with the view that its part of the address names. */
export const PageFigure = memo(function PageFigure({ waits, asked, ...props }: WaitingFigureProps) {
  const { figure, prefix } = props.placed;
  const { address } = props.state;
  const chosen = chosenIn(address, prefix, figure.choices);
  const { own } = address.shared;
  const { filters } = reconcile(figure, address.shared, chosen, useCovered(own));
  const pressed: AnyChosen = JSON.parse(asked);
  const figureState = useFigureState(figure, filters, chosen, own, waits);
  return <ShownFigure {...props} {...{ pressed, figureState }} />;
});

interface ShownFigureProps extends PageFigureProps {
  readonly figureState: FigureState;
  /** What its controls say where that is not what it shows yet. */
  readonly pressed?: AnyChosen;
}

/** A figure whose view its page has derived already, and what it may write into the address. */
export const ShownFigure = memo(function ShownFigure(props: ShownFigureProps) {
  const {
    panelId,
    placed,
    state,
    figureState,
    pressed,
    isAlone,
    headingLevel,
    surroundings = 'page',
    moreActions,
    takenPath,
  } = props;
  const { figure, prefix } = placed;
  const { address, change } = state;
  const chosen = chosenIn(address, prefix, figure.choices);
  const { years } = reconcile(figure, address.shared, chosen, useCovered(address.shared.own));
  const own = alonePath(panelId, figure, { ...address.shared, years: years.span }, chosen);
  const title = figureState.status === 'ready' ? figureState.view.title : figure.name;
  const hrefOf = useHrefs();
  const href = hrefOf(surroundings === 'frame' ? (takenPath ?? own) : own);
  const choose = (wanted: AnyChosen = {}, shared: Partial<SharedFilters> = {}) =>
    change(
      (now) => ({
        ...now,
        shared: { ...now.shared, ...shared },
        chosen: { ...now.chosen, [prefix]: { ...chosenIn(now, prefix, figure.choices), ...wanted } },
      }),
      'choice',
    );
  return (
    <FigureFrame
      id={`${panelId}/${figure.id}`}
      figure={figure}
      chosen={pressed ?? chosen}
      state={figureState}
      isAlone={isAlone}
      headingLevel={headingLevel}
      surroundings={surroundings}
      permalink={window.location.origin + href}
      sourcesHref={hrefOf('/sources')}
      onChoose={(key, value) => choose({ [key]: value })}
      onOffer={({ shared, chosen: offered }) => choose(offered, shared)}
      onRetry={() => reload(figure.needs, address.shared.own)}
      actions={
        <>
          <ExportMenu path={takenPath ?? own} title={title} />
          <PinButton path={takenPath ?? own} title={title} />
          {isAlone ? (
            <>
              {moreActions}
              <Link to={`/${panelId}`}>All figures of this panel</Link>
            </>
          ) : (
            <Link to={own} exact>
              Open full page
            </Link>
          )}
        </>
      }
    />
  );
});
