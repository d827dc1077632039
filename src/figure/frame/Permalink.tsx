import type { Surroundings } from './FigureFrame.tsx';
import styles from './frame.module.css';

interface PermalinkProps {
  readonly permalink: string;
  readonly surroundings: Surroundings;
}

/** The link to the view, in full: what stands in a screenshot and on paper can be typed. */
export function Permalink({ permalink, surroundings }: PermalinkProps) {
  return (
    <p className={styles.permalink}>
      {/* In another page's frame there is no room for the whole site: the link opens it beside. */}
      <a
        href={permalink}
        {...(surroundings === 'frame' ? { target: '_blank', rel: 'noopener' } : { rel: 'bookmark' })}
      >
        {permalink.replace(/^https?:\/\//, '')}
      </a>
    </p>
  );
}
