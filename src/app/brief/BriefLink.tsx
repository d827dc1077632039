import { NavLink } from 'react-router';
import { useBrief } from '../../store/brief.ts';
import { useSharedQuery } from '../shell/useSharedQuery.ts';
import styles from './briefLink.module.css';

/** The way to the brief, with the number of its figures. */
export function BriefLink() {
  const count = useBrief(({ brief }) => brief.pins.length);
  const shared = useSharedQuery();
  return (
    <NavLink to={`/brief${shared}`} className={styles.link ?? ''}>
      Brief
      {count > 0 && (
        <span className={styles.count}>
          {count}
          <span className="visually-hidden">{count === 1 ? ' figure' : ' figures'}</span>
        </span>
      )}
    </NavLink>
  );
}
