import { memo, useId } from 'react';
import type { Publication } from '../../../export/publication.ts';
import { FigureCaption } from '../../../figure/frame/FigureCaption.tsx';
import { FigurePicture } from '../../../figure/frame/FigurePicture.tsx';
import { Empty } from '../../../figure/frame/FigureStates.tsx';
import frame from '../../../figure/frame/frame.module.css';
import { useWidth } from '../../../figure/frame/useWidth.ts';
import type { View } from '../../../model/view/view.ts';
import { Boundary } from '../../../ui/Boundary.tsx';
import { useHrefs } from '../../shell/hrefs.ts';
import styles from './exhibit.module.css';
import { useDrawn } from './useDrawn.ts';
import type { ExhibitState } from './useExhibit.ts';

interface ExhibitFigureProps {
  readonly path: string;
  readonly published: ExhibitState['published'];
  readonly retry: () => void;
}

/**
 * A pinned figure as its page shows it, without the controls: title, picture, finding, notes, source, link. It is
 * remembered, because nothing that is done to the brief around it changes it.
 */
export const ExhibitFigure = memo(function ExhibitFigure({ path, published, retry }: ExhibitFigureProps) {
  if (!published) {
    return (
      <div className={styles.waiting} aria-busy="true">
        <p>Loading the figure…</p>
      </div>
    );
  }
  if (!published.ok) {
    return (
      <div className={styles.waiting} data-pinned={path}>
        <p>This figure cannot be shown: {published.reason.replace(/\.$/, '')}.</p>
        <p>It stays in the brief as {path}.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  }
  const { publication, notices } = published;
  const { view, beside } = publication;
  return (
    <>
      <ShownView publication={publication} view={view} />
      {beside && <ShownView publication={publication} view={beside} />}
      {notices.length > 0 && <p className={styles.notices}>{notices.join('. ').replace(/\.?$/, '.')}</p>}
    </>
  );
});

function ShownView({ publication, view }: { readonly publication: Publication; readonly view: View }) {
  const titleId = useId();
  const [ref, isDrawn] = useDrawn<HTMLDivElement>();
  const [figure, room] = useWidth<HTMLElement>();
  const hrefOf = useHrefs();
  return (
    <figure
      ref={figure}
      className={`${frame.figure} ${styles.figure}`}
      data-figure={publication.id}
      data-state={view.empty ? 'empty' : 'ready'}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className={frame.title}>
        {view.title}
      </h2>
      <p className={frame.subtitle}>{view.subtitle}</p>
      {view.empty && <Empty empty={view.empty} onOffer={null} />}
      <Boundary
        resetKey={publication.path}
        fallback={(reason) => <p className={styles.notices}>The picture could not be drawn: {reason}.</p>}
      >
        <div ref={ref} className={styles.picture} data-drawn={isDrawn || view.picture === null}>
          {isDrawn && !view.empty && <FigurePicture view={view} room={room} />}
        </div>
      </Boundary>
      <FigureCaption
        view={view}
        refused={[]}
        permalink={publication.link}
        sourcesHref={hrefOf('/sources')}
        surroundings="page"
      />
    </figure>
  );
}
