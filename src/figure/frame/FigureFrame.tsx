import { type ReactNode, useId, useState } from 'react';
import type { AnyChosen } from '../../model/choices.ts';
import type { Emptiness, View } from '../../model/view/index.ts';
import { screenPaint } from '../../ui/theme/paint.ts';
import { OpenEventsContext } from '../annotations/openEvents.ts';
import type { Figure } from '../define.ts';
import { Picture, pictureHeight } from '../picture/Picture.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { ChoiceControls, type OnChoose } from './ChoiceControls.tsx';
import { EventList } from './EventList.tsx';
import { FigureBoundary } from './FigureBoundary.tsx';
import styles from './frame.module.css';
import { SourceLine } from './SourceLine.tsx';
import { useWidth } from './useWidth.ts';

/** What a figure is at the moment: still loading, failed for these reasons, or a view. */
export type FigureState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reasons: readonly string[] }
  | { readonly status: 'ready'; readonly view: View; readonly refused: readonly string[] };

export interface FigureFrameProps {
  readonly id: string;
  readonly figure: Figure;
  readonly chosen: AnyChosen;
  readonly state: FigureState;
  readonly onChoose: OnChoose;
  readonly onOffer: (offer: NonNullable<Emptiness['offer']>) => void;
  readonly onRetry: () => void;
  /** Everything on a page of its own: the table open, the heading larger. */
  readonly isAlone: boolean;
  readonly headingLevel: 1 | 2;
  /** Links and buttons of the page around it. */
  readonly actions?: ReactNode;
  /** Choices stay away in an embedded figure. */
  readonly withControls?: boolean;
  readonly permalink: string;
}

const RESERVED_HEIGHT = 360;

export function FigureFrame(props: FigureFrameProps) {
  const { id, figure, chosen, state, onChoose, onOffer, onRetry, isAlone, headingLevel, actions, permalink } =
    props;
  const { withControls = true } = props;
  const titleId = useId();
  const view = state.status === 'ready' ? state.view : null;
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const dataState = view
    ? view.empty
      ? 'empty'
      : 'ready'
    : state.status === 'loading'
      ? 'loading'
      : 'error';
  return (
    <figure
      className={styles.figure}
      data-figure={id}
      data-state={dataState}
      data-alone={isAlone || undefined}
      aria-labelledby={titleId}
    >
      <Heading id={titleId} className={styles.title}>
        {view?.title ?? figure.name}
      </Heading>
      <p className={styles.subtitle}>{view?.subtitle ?? figure.about}</p>
      {withControls && (
        <ChoiceControls
          choices={figure.choices}
          chosen={chosen}
          withheld={view?.withheld ?? {}}
          onChoose={onChoose}
        />
      )}
      {state.status === 'loading' && <Loading name={figure.name} />}
      {state.status === 'failed' && <Failure reasons={state.reasons} onRetry={onRetry} />}
      {view?.empty && <Empty empty={view.empty} onOffer={onOffer} />}
      {view && !view.empty && (
        <FigureBoundary
          resetKey={permalink}
          fallback={(reason, retry) => (
            <Failure reasons={[`This figure could not be drawn: ${reason}`]} onRetry={retry} />
          )}
        >
          <FigureBody
            view={view}
            isAlone={isAlone}
            refused={state.status === 'ready' ? state.refused : []}
            actions={actions}
            permalink={permalink}
          />
        </FigureBoundary>
      )}
    </figure>
  );
}

interface BodyProps {
  readonly view: View;
  readonly isAlone: boolean;
  readonly refused: readonly string[];
  readonly actions: ReactNode;
  readonly permalink: string;
}

function FigureBody({ view, isAlone, refused, actions, permalink }: BodyProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const tableId = useId();
  const withTable = isAlone || isOpen || view.picture === null;
  const notes = [...view.notes, ...refused];
  const annotations = view.picture?.form === 'time' ? view.picture.annotations : undefined;
  return (
    <>
      <div
        ref={ref}
        className={styles.picture}
        style={{ minHeight: view.picture && width === null ? RESERVED_HEIGHT : undefined }}
      >
        {view.picture && width !== null && (
          <OpenEventsContext value={annotations ? setAsked : null}>
            <Picture
              picture={view.picture}
              width={width}
              height={pictureHeight(view.picture, width)}
              paint={screenPaint}
              label={view.finding}
              interactive
            />
          </OpenEventsContext>
        )}
      </div>
      <figcaption className={styles.caption}>
        <p className={styles.finding}>{view.finding}</p>
        {notes.length > 0 && (
          <ul className={styles.notes} aria-label="Notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <SourceLine ids={view.sources} className={styles.source} />
        <p className={styles.permalink}>
          <a href={permalink}>{permalink.replace(/^https?:\/\//, '')}</a>
        </p>
      </figcaption>
      {annotations && <EventList annotations={annotations} asked={asked} isOpen={isAlone} />}
      <div className={styles.actions}>
        {!isAlone && view.picture !== null && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={tableId}
            onClick={() => setOpen(!isOpen)}
          >
            Table
          </button>
        )}
        {actions}
      </div>
      <div id={tableId} className={styles.table}>
        {withTable && <DataTable table={view.table} label={`Table: ${view.title}`} />}
      </div>
    </>
  );
}

function Loading({ name }: { readonly name: string }) {
  return (
    <div className={styles.state} style={{ minHeight: RESERVED_HEIGHT }} aria-busy="true">
      <p>Loading the tables of “{name}”…</p>
    </div>
  );
}

function Failure({
  reasons,
  onRetry,
}: {
  readonly reasons: readonly string[];
  readonly onRetry: () => void;
}) {
  return (
    <div className={styles.state} role="alert" style={{ minHeight: RESERVED_HEIGHT }}>
      {reasons.map((reason) => (
        <p key={reason}>{reason}.</p>
      ))}
      <p>The rest of the page is not affected.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function Empty({
  empty,
  onOffer,
}: {
  readonly empty: Emptiness;
  readonly onOffer: FigureFrameProps['onOffer'];
}) {
  const { offer } = empty;
  return (
    <div className={styles.state}>
      <p>{empty.why}</p>
      {offer && (
        <button type="button" onClick={() => onOffer(offer)}>
          {offer.label}
        </button>
      )}
    </div>
  );
}
