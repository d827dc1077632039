import { useMemo } from 'react';
import { rangeOf, reconcile } from '../../figure/reconcile.ts';
import type { FilterUse } from '../../model/figure.ts';
import { statesInWords } from '../../model/places.ts';
import { reconcileYears } from '../../model/years.ts';
import { useCovered } from '../../store/own/useCovered.ts';
import { ClaimList } from '../claims/ClaimList.tsx';
import { saidOf } from '../claims/saidOf.ts';
import { FilterBar } from '../filterBar/FilterBar.tsx';
import { Notices } from '../page/Notices.tsx';
import { PageFigure, ShownFigure } from '../page/PageFigure.tsx';
import { PageHead } from '../page/PageHead.tsx';
import styles from '../page/page.module.css';
import { chosenIn, placedOn, scopesOf } from '../page/scopes.ts';
import { useFigureState } from '../page/useFigureState.ts';
import { TakePanel } from '../takeAway/many/TakePanel.tsx';
import { useAddress } from '../useAddress.ts';
import { usePanel } from '../usePanel.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useOneByOne } from './useOneByOne.ts';

/** A panel: its figures under the shared filters, and what the seminar said about their subject. */
export function PanelPage({ id }: { readonly id: string }) {
  const panel = usePanel(id);
  const placed = useMemo(() => placedOn(panel), [panel]);
  const scopes = useMemo(() => scopesOf(placed), [placed]);
  const state = useAddress(scopes);
  const { address, change } = state;
  // The lead figure answers at once, the others as soon as there is time.
  const later = useAfterPaint(state);

  const { own } = address.shared;
  const covered = useCovered(own);
  const counts: Record<number, number> = {};
  for (const { figure, prefix } of placed) {
    for (const [year, rows] of Object.entries(
      figure.coverage?.(chosenIn(address, prefix, figure.choices), covered) ?? {},
    )) {
      counts[Number(year)] = (counts[Number(year)] ?? 0) + rows;
    }
  }
  const coverage = rangeOf(counts);
  const years = reconcileYears(address.shared.years, coverage);
  const uses = [...new Set(placed.flatMap(({ figure }): readonly FilterUse[] => figure.uses))];

  const [lead] = panel.figures;
  const leadChosen = chosenIn(address, '', lead.choices);
  const leadFilters = reconcile(lead, address.shared, leadChosen, covered).filters;
  const leadState = useFigureState(lead, leadFilters, leadChosen, own);
  const leadView = leadState.status === 'ready' ? leadState.view : null;
  const drawn = useOneByOne(placed.length);
  const said = saidOf(id);

  return (
    <>
      <title>{`${panel.name} — Sea to Steppe`}</title>
      <FilterBar
        filters={address.shared}
        coverage={coverage}
        counts={counts}
        shown={years.range}
        uses={uses}
        onChange={(wanted, gesture) =>
          change((now) => ({ ...now, shared: { ...now.shared, years: years.span, ...wanted } }), gesture)
        }
      />
      <Notices notices={[...address.notes, ...years.notes, ...(leadView?.notices ?? [])]} />
      <div className={styles.body}>
        <PageHead
          heading={leadView?.headline ?? panel.name}
          lead={`${panel.about}: Japan, South Korea and ${statesInWords(address.shared.countries)}`}
          waits={leadState.status === 'loading'}
        />
        <TakePanel panel={panel} placed={placed} address={later.address} />
        <div className={styles.columns} data-aside={said.length > 0 || undefined}>
          <div className={styles.figures}>
            {placed.map((one, place) => {
              const shared = { panelId: id, placed: one, isAlone: false, headingLevel: 2 } as const;
              return one.figure === lead ? (
                <ShownFigure key={one.figure.id} {...shared} state={state} figureState={leadState} />
              ) : (
                <PageFigure
                  key={one.figure.id}
                  {...shared}
                  state={later}
                  asked={JSON.stringify(chosenIn(address, one.prefix, one.figure.choices))}
                  waits={place >= drawn}
                />
              );
            })}
          </div>
          {said.length > 0 && (
            <aside className={styles.aside} aria-labelledby="said">
              <h2 id="said">Said in the seminar, and shown by the data</h2>
              <ClaimList claims={said} />
            </aside>
          )}
        </div>
      </div>
    </>
  );
}
