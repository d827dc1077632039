import { fewOf } from '../../model/notices.ts';
import styles from './page.module.css';

/** What of the address was ignored, clipped or put right: one polite line, there even while it is empty. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const few = fewOf(notices);
  return (
    <p role="status" className={styles.notices} data-empty={few.length === 0 || undefined}>
      {few.length === 0 ? '' : `${few.map((text) => text.replace(/\.$/, '')).join('. ')}.`}
    </p>
  );
}
