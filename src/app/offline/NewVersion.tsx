import { useSyncExternalStore } from 'react';
import styles from './newVersion.module.css';
import { offer, offered, subscribe } from './offer.ts';

/** Offers a newer version of the dashboard; nobody is made to take it. */
export function NewVersion() {
  const accept = useSyncExternalStore(subscribe, offered);
  return (
    <div aria-live="polite" className={styles.place}>
      {accept && (
        <div className={styles.offer}>
          <p>A newer version of this dashboard is ready. Your view and your brief stay as they are.</p>
          <button type="button" onClick={accept}>
            Use it now
          </button>
          <button type="button" onClick={() => offer(null)}>
            Later
          </button>
        </div>
      )}
    </div>
  );
}
