import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Figure, Panel } from '../../figure/define.ts';
import { reconcile } from '../../figure/reconcile.ts';
import { FilterBar } from '../filterBar/FilterBar.tsx';
import { NotFound } from '../NotFound.tsx';
import { Notices } from '../page/Notices.tsx';
import { ShownFigure } from '../page/PageFigure.tsx';
import styles from '../page/page.module.css';
import { aloneScopes, chosenIn } from '../page/scopes.ts';
import { useFigureState } from '../page/useFigureState.ts';
import { useAddress } from '../useAddress.ts';
import { usePanel } from '../usePanel.ts';

/** One figure, large, with its full table. */
export function FigurePage({ id }: { readonly id: string }) {
  const panel = usePanel(id);
  const { figure: figureId } = useParams();
  const figure = panel.figures.find((one) => one.id === figureId);
  return figure ? <KnownFigure panel={panel} figure={figure} /> : <NotFound />;
}

function KnownFigure({ panel, figure }: { readonly panel: Panel; readonly figure: Figure }) {
  const scopes = useMemo(() => aloneScopes(figure), [figure]);
  const placed = useMemo(() => ({ figure, prefix: '' }), [figure]);
  const state = useAddress(scopes);
  const { address, write } = state;
  const chosen = chosenIn(address, '', figure.choices);
  const { filters, years } = reconcile(figure, address.shared, chosen);
  const figureState = useFigureState(figure, filters, chosen);
  const view = figureState.status === 'ready' ? figureState.view : null;
  const pageFigure = (
    <ShownFigure
      panelId={panel.id}
      placed={placed}
      state={state}
      figureState={figureState}
      isAlone={!address.embed}
      headingLevel={1}
      withControls={!address.embed}
    />
  );
  if (address.embed) return pageFigure;
  return (
    <>
      <title>{`${view?.title ?? figure.name} — Sea to Steppe`}</title>
      <FilterBar
        filters={address.shared}
        coverage={filters.coverage}
        counts={figure.coverage?.(chosen) ?? {}}
        shown={years.range}
        uses={figure.uses}
        onChange={(change, gesture) =>
          write({ ...address, shared: { ...address.shared, years: years.span, ...change } }, gesture)
        }
      />
      <Notices notices={[...address.notes, ...years.notes, ...(view?.notices ?? [])]} />
      <div className={styles.body}>{pageFigure}</div>
    </>
  );
}
