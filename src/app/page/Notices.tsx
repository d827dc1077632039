import { fewOf } from '../../model/notices.ts';
import styles from './page.module.css';
import { useOwnNotice } from './useOwnNotice.ts';
import { useVersionNotice } from './useVersionNotice.ts';

/** What of the address was ignored, clipped, put right, or meant other data: one polite line, there even while it is empty. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const few = fewOf([...useVersionNotice(), ...useOwnNotice(), ...notices]);
  return (
    <p role="status" className={styles.notices} data-empty={few.length === 0 || undefined}>
      {few.length === 0 ? '' : `${few.map((text) => text.replace(/\.$/, '')).join('. ')}.`}
    </p>
  );
}
