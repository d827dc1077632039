import { Fragment } from 'react';
import { DATA_VERSION, sourceOf } from '../../datasets/manifest.ts';
import { sourceInWords } from '../sourceLine.ts';
import styles from './frame.module.css';

interface SourceLineProps {
  readonly ids: readonly string[];
  /** Where the sources are described; null where a figure cannot lead there. */
  readonly sourcesHref: string | null;
}

/** The same beside a figure; where there is a page of sources each leads to its citation, definition and caveats. */
export function SourceLine({ ids, sourcesHref }: SourceLineProps) {
  const known = ids.flatMap((id) => sourceOf(id) ?? []);
  return (
    <p className={styles.source}>
      {known.length > 0 && (known.length > 1 ? 'Sources: ' : 'Source: ')}
      {known.map((source, i) => (
        <Fragment key={source.id}>
          {i > 0 && '; '}
          {sourcesHref === null ? (
            sourceInWords(source)
          ) : (
            <a href={`${sourcesHref}#source-${source.id}`}>{sourceInWords(source)}</a>
          )}
        </Fragment>
      ))}
      {known.length > 0 && '. '}
      {`Data ${DATA_VERSION}.`}
    </p>
  );
}
