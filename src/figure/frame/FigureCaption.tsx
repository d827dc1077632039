import { sourceOf } from '../../datasets/manifest.ts';
import type { View } from '../../model/view/view.ts';

import type { Surroundings } from './FigureFrame.tsx';
import styles from './frame.module.css';
import { Permalink } from './Permalink.tsx';
import { SourceLine } from './SourceLine.tsx';

interface FigureCaptionProps {
  readonly view: View;
  readonly refused: readonly string[];
  readonly permalink: string;
  readonly surroundings: Surroundings;
  readonly sourcesHref: string | null;
}

/** What a figure says in words: the finding, what has to be known of it, where it comes from, and its link. */
export function FigureCaption({ view, refused, permalink, surroundings, sourcesHref }: FigureCaptionProps) {
  const notes = [...view.notes, ...refused];
  return (
    <figcaption className={styles.caption}>
      <p className={styles.finding}>{view.finding}</p>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label="Notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <SourceLine ids={view.sources} sourcesHref={sourcesHref} />
      <PaperUrls ids={view.sources} />
      <Permalink permalink={permalink} surroundings={surroundings} />
    </figcaption>
  );
}

/** The addresses of the sources, on paper only: there a link cannot be followed. */
function PaperUrls({ ids }: { readonly ids: readonly string[] }) {
  const known = ids.flatMap((id) => sourceOf(id) ?? []);
  const urls = [...new Set(known.flatMap(({ url }) => (url === '' ? [] : [url])))];
  return urls.length === 0 ? null : <p className={styles.urls}>{urls.join(' · ')}</p>;
}
