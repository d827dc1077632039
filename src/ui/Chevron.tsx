import styles from './chevron.module.css';

/** Points down: what it stands in opens something below. */
export const Chevron = () => (
  <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2 4l4 4 4-4" />
  </svg>
);
