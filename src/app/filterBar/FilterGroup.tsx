import { type ReactNode, useId } from 'react';
import styles from './FilterGroup.module.css';

interface FilterGroupProps {
  readonly legend: string;
  /** Whether the figures on the page heed this filter. It stays operable: filters travel from panel to panel. */
  readonly used: boolean;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export function FilterGroup({ legend, used, children, className }: FilterGroupProps) {
  const noteId = useId();
  return (
    <fieldset
      className={`${styles.group} ${className ?? ''}`}
      data-unused={used ? undefined : ''}
      aria-describedby={used ? undefined : noteId}
    >
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.beside}>
        {!used && (
          <span className={styles.note} id={noteId}>
            not used here
          </span>
        )}
      </div>
      <div className={styles.body}>{children}</div>
    </fieldset>
  );
}
