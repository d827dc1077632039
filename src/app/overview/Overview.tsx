import claims from 'virtual:claims';
import { useMemo } from 'react';
import { VERDICTS } from '../../claims/checked.ts';
import { listInWords } from '../../model/places.ts';
import { PANELS } from '../../panels/index.ts';
import { ClaimList } from '../claims/ClaimList.tsx';
import { saidOf } from '../claims/saidOf.ts';
import { Notices } from '../page/Notices.tsx';
import { ShownFigure } from '../page/PageFigure.tsx';
import { PageHead } from '../page/PageHead.tsx';
import page from '../page/page.module.css';
import { aloneScopes } from '../page/scopes.ts';
import { FigureFilters } from '../panel/FigureFilters.tsx';
import { useSide } from '../panel/side.ts';
import { Link } from '../shell/Link.tsx';
import { useAddress } from '../useAddress.ts';
import { usePanel } from '../usePanel.ts';
import { Coverage } from './Coverage.tsx';
import { NewestEvents } from './NewestEvents.tsx';
import styles from './overview.module.css';

function countsInWords(): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    const word = count === 1 ? verdict : verdict.replace(/^depends/, 'depend');
    return count === 0 ? [] : [`${count}\u00a0${word}`];
  });
  return listInWords(parts);
}

/** The front page: what was said, what the data show, and where to go from there. */
export function Overview() {
  const aid = usePanel('aid');
  const [lead] = aid.figures;
  const scopes = useMemo(() => aloneScopes(lead), [lead]);
  const state = useAddress(scopes);
  const side = useSide(lead, state);
  const { actors, countries } = state.address.shared;
  return (
    <>
      <FigureFilters side={side} />
      <Notices notices={[...state.address.notes, ...side.notices]} />
      <div className={page.body}>
        <title>Sea to Steppe: Japan and South Korea in Central Asia</title>
        <PageHead
          heading="What Japan and South Korea do in Central Asia, and how much of it the data show"
          lead="Aid, trade, migration, diaspora and policy, 1991 to today, beside what a closed seminar said of them in 2021."
        />
        <div className={styles.top}>
          <ShownFigure
            panelId="aid"
            placed={side.placed}
            state={state}
            figureState={side.figureState}
            isAlone={false}
            headingLevel={2}
          />
          <NewestEvents actors={actors} countries={countries} />
        </div>
        <section className={styles.section} aria-labelledby="statements">
          <h2 id="statements">{claims.length} statements of the seminar, checked against the tables</h2>
          <p>{`${countsInWords()}. Each verdict is computed from the shipped tables by a stated rule.`}</p>
          <div className={styles.panels}>
            {PANELS.filter(({ id }) => saidOf(id).length > 0).map(({ id, name }) => (
              <div key={id}>
                <h3>
                  <Link to={`/${id}`}>{name}</Link>
                </h3>
                <ClaimList claims={saidOf(id)} />
              </div>
            ))}
          </div>
        </section>
        <Coverage />
      </div>
    </>
  );
}
