import claims from 'virtual:claims';
import { useId } from 'react';
import { ClaimList } from './ClaimList.tsx';
import styles from './claims.module.css';

/** What the seminar said that this very view is to show: whoever came from a statement finds it again. */
export function SaidHere({ path }: { readonly path: string }) {
  const headId = useId();
  const said = claims.filter(({ href }) => href === path);
  if (said.length === 0) return null;
  return (
    <aside className={styles.here} aria-labelledby={headId}>
      <h2 id={headId}>Said in the seminar, and shown by this figure</h2>
      <ClaimList claims={said} isHere />
    </aside>
  );
}
