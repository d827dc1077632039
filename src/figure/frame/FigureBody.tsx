import { type ReactNode, Suspense, useId, useState } from 'react';
import type { View } from '../../model/view/view.ts';
import { OpenEventsContext } from '../annotations/openEvents.ts';
import { preloadTable, TableOnUse } from '../table/TableOnUse.tsx';
import { EventList } from './EventList.tsx';
import { FigureCaption } from './FigureCaption.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import styles from './frame.module.css';

interface FigureBodyProps {
  readonly view: View;
  /** Its own width in CSS pixels; null until that has been measured. */
  readonly room: number | null;
  readonly isAlone: boolean;
  readonly refused: readonly string[];
  readonly actions: ReactNode;
  readonly permalink: string;
  readonly sourcesHref: string;
}

/** Everything of a view: picture, words, what happened in its years, what can be done with it, and its table. */
export function FigureBody({
  view,
  room,
  isAlone,
  refused,
  actions,
  permalink,
  sourcesHref,
}: FigureBodyProps) {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const tableId = useId();
  const withTable = isAlone || isOpen || view.picture === null;
  const annotations = view.picture?.form === 'time' ? view.picture.annotations : undefined;
  return (
    <>
      <OpenEventsContext value={annotations ? setAsked : null}>
        <FigurePicture view={view} room={room} />
      </OpenEventsContext>
      <FigureCaption view={view} surroundings="page" {...{ refused, permalink, sourcesHref }} />
      {annotations && <EventList annotations={annotations} asked={asked} isOpen={isAlone} />}
      <div className={styles.actions}>
        {!isAlone && view.picture !== null && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={tableId}
            onClick={() => setOpen(!isOpen)}
            onPointerEnter={() => void preloadTable().catch(() => undefined)}
            onFocus={() => void preloadTable().catch(() => undefined)}
          >
            Table
          </button>
        )}
        {actions}
      </div>
      <div id={tableId} className={styles.table}>
        {withTable && (
          <Suspense fallback={<p aria-busy="true">Loading the table…</p>}>
            <TableOnUse table={view.table} label={`Table: ${view.title}`} />
          </Suspense>
        )}
      </div>
    </>
  );
}
