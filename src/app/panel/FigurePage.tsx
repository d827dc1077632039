import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Figure, Panel } from '../../figure/define.ts';
import { SaidHere } from '../claims/SaidHere.tsx';
import { NotFound } from '../NotFound.tsx';
import { Notices } from '../page/Notices.tsx';
import { ShownFigure } from '../page/PageFigure.tsx';
import styles from '../page/page.module.css';
import { alonePath, aloneScopes, chosenIn } from '../page/scopes.ts';
import { useAddress } from '../useAddress.ts';
import { usePanel } from '../usePanel.ts';
import { EmbeddedFigure } from './EmbeddedFigure.tsx';
import { FigureFilters } from './FigureFilters.tsx';
import { useSide } from './side.ts';
import { TwoViews } from './TwoViews.tsx';

/** One figure, large, with its full table. */
export function FigurePage({ id }: { readonly id: string }) {
  const panel = usePanel(id);
  const { figure: figureId } = useParams();
  const figure = panel.figures.find((one) => one.id === figureId);
  return figure ? <KnownFigure key={figure.id} panel={panel} figure={figure} /> : <NotFound panel={panel} />;
}

function KnownFigure({ panel, figure }: { readonly panel: Panel; readonly figure: Figure }) {
  const scopes = useMemo(() => aloneScopes(figure), [figure]);
  const state = useAddress(scopes);
  const { address, change } = state;
  const side = useSide(figure, state);
  const { placed, figureState, view, chosen } = side;
  const shown = { panelId: panel.id, placed, state, figureState, headingLevel: 1 } as const;
  if (address.embed) return <EmbeddedFigure panelId={panel.id} side={side} />;
  const compare = () =>
    change(
      (now) => ({ ...now, second: { shared: now.shared, chosen: chosenIn(now, '', figure.choices) } }),
      'choice',
    );
  return (
    <>
      <title>{`${view?.title ?? figure.name} — Sea to Steppe`}</title>
      {address.second ? (
        <TwoViews panelId={panel.id} first={side} second={address.second} />
      ) : (
        <>
          <FigureFilters side={side} />
          <Notices notices={[...address.notes, ...side.notices]} />
          <div className={styles.body}>
            <SaidHere
              path={alonePath(panel.id, figure, { ...address.shared, years: side.years.span }, chosen)}
            />
            <ShownFigure
              {...shown}
              isAlone
              moreActions={
                <button type="button" onClick={compare}>
                  Compare with…
                </button>
              }
            />
          </div>
        </>
      )}
    </>
  );
}
