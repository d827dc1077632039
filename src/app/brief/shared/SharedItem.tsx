import type { Pin } from '../../../model/brief/brief.ts';
import { Link } from '../../shell/Link.tsx';
import { ExhibitFigure } from '../exhibit/ExhibitFigure.tsx';
import { useExhibit } from '../exhibit/useExhibit.ts';
import styles from '../own/item.module.css';

interface SharedItemProps {
  readonly pin: Pin;
  readonly number: number;
}

/** A figure of somebody else's brief: to be read, not changed. */
export function SharedItem({ pin: { path, caption }, number }: SharedItemProps) {
  const exhibit = useExhibit(path);
  return (
    <li className={styles.item} data-pin={path}>
      <div className={styles.margin}>
        <span className={styles.number}>
          <span className="visually-hidden">Figure </span>
          {number}
        </span>
      </div>
      <div className={styles.main}>
        <div className={styles.tools}>
          <Link to={path} exact aria-label={`Open: ${exhibit.name}`}>
            Open
          </Link>
        </div>
        <ExhibitFigure path={path} published={exhibit.published} retry={exhibit.retry} />
        {caption !== '' && (
          <p className={styles.caption}>
            <span className={styles.read}>{caption}</span>
          </p>
        )}
      </div>
    </li>
  );
}
