import { type ReactNode, useId, useState } from 'react';
import { DATA_VERSION } from '../../datasets/manifest.ts';
import type { AnyChosen } from '../../model/choices.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import type { Figure } from '../define.ts';
import type { FigureState } from '../state.ts';
import { ChoiceControls, type OnChoose } from './ChoiceControls.tsx';
import { FigureBody } from './FigureBody.tsx';
import { FigureCaption } from './FigureCaption.tsx';
import { FramedPicture } from './FigurePicture.tsx';
import { Empty, Failure, Loading, type OnOffer, Waiting } from './FigureStates.tsx';
import styles from './frame.module.css';
import { Permalink } from './Permalink.tsx';
import { ScaleHint } from './ScaleHint.tsx';
import { useWidth } from './useWidth.ts';

/** Where a figure stands: on a page of ours, or in a frame of somebody else's, where nothing but its link can be used. */
export type Surroundings = 'page' | 'frame';

export interface FigureFrameProps {
  readonly id: string;
  readonly figure: Figure;
  readonly chosen: AnyChosen;
  readonly state: FigureState;
  readonly onChoose: OnChoose;
  readonly onOffer: OnOffer;
  readonly onRetry: () => void;
  /** Everything on a page of its own: the table open, the heading larger. */
  readonly isAlone: boolean;
  readonly headingLevel: 1 | 2;
  /** Links and buttons of the page around it. */
  readonly actions?: ReactNode;
  readonly surroundings?: Surroundings;
  readonly permalink: string;
  /** The page that describes the sources. */
  readonly sourcesHref: string;
}

function dataStateOf(state: FigureState): 'loading' | 'ready' | 'empty' | 'error' {
  if (state.status === 'ready') return state.view.empty ? 'empty' : 'ready';
  return state.status === 'failed' ? 'error' : 'loading';
}

const reportOf = (id: string, reason: string, link: string): string =>
  [
    `Figure: ${id}`,
    `Fault: ${reason}`,
    `Address: ${link}`,
    `Data: ${DATA_VERSION}`,
    `Browser: ${navigator.userAgent}`,
  ].join('\n');

/** The still picture that a page begins with has its figures in the same places. */
const inStill = (id: string): HTMLElement | null => document.querySelector(`#snapshot [data-figure="${id}"]`);

export function FigureFrame(props: FigureFrameProps) {
  const { id, figure, chosen, state, onChoose, onOffer, onRetry, isAlone, headingLevel, permalink } = props;
  const { actions, surroundings = 'page', sourcesHref } = props;
  const titleId = useId();
  // Known before there is a picture, so that the picture is drawn once, and in slices.
  const [ref, room] = useWidth<HTMLElement>({
    guess: () => inStill(id)?.clientWidth || null,
    canWait: state.status === 'waiting' || state.status === 'loading',
  });
  // As high as it will be about, so that nothing below it moves when a slow table has come.
  const [height] = useState(() => inStill(id)?.offsetHeight);
  const view = state.status === 'ready' ? state.view : null;
  const refused = state.status === 'ready' ? state.refused : [];
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <figure
      ref={ref}
      className={styles.figure}
      style={state.status === 'loading' ? { minHeight: height } : undefined}
      data-figure={id}
      data-state={dataStateOf(state)}
      data-alone={isAlone || undefined}
      data-surroundings={surroundings}
      aria-labelledby={titleId}
    >
      <Heading id={titleId} className={styles.title}>
        {view?.title ?? figure.name}
      </Heading>
      <p className={styles.subtitle}>{view?.subtitle ?? figure.about}</p>
      {surroundings === 'page' && state.status !== 'waiting' && (
        <ChoiceControls
          choices={figure.choices}
          chosen={chosen}
          withheld={view?.withheld ?? {}}
          onChoose={onChoose}
        />
      )}
      {state.status === 'waiting' && <Waiting name={figure.name} />}
      {state.status === 'loading' && <Loading name={figure.name} />}
      {state.status === 'failed' && <Failure reasons={state.reasons} onRetry={onRetry} />}
      {view?.empty && <Empty empty={view.empty} onOffer={surroundings === 'page' ? onOffer : null} />}
      {view && !view.empty && (
        <Boundary
          resetKey={permalink}
          fallback={(reason, retry) => (
            <Failure
              reasons={[`This figure could not be drawn: ${reason}`]}
              onRetry={retry}
              report={reportOf(id, reason, permalink)}
            />
          )}
        >
          {surroundings === 'page' ? (
            <>
              <ScaleHint picture={view.picture} choices={figure.choices} {...{ chosen, onChoose }} />
              <FigureBody view={view} {...{ room, isAlone, refused, actions, permalink, sourcesHref }} />
            </>
          ) : (
            <>
              <FramedPicture view={view} />
              <FigureCaption view={view} sourcesHref={null} {...{ refused, permalink, surroundings }} />
            </>
          )}
        </Boundary>
      )}
      {surroundings === 'frame' && (!view || view.empty) && <Permalink {...{ permalink, surroundings }} />}
    </figure>
  );
}
