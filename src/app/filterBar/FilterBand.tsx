import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './FilterBand.module.css';
import { type Asked, filtersInWords } from './words.ts';

/** Whether an element has been scrolled out at the top of the window. */
function useScrolledPast() {
  const mark = useRef<HTMLDivElement>(null);
  const [past, setPast] = useState(false);
  useEffect(() => {
    if (!mark.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setPast(!entry.isIntersecting && entry.boundingClientRect.top < 0);
    });
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return [mark, past] as const;
}

/**
 * The filters as a band under the top bar. Once it is scrolled past, a slim row with the words stays in its place,
 * from which the band can be called back; neither moves what is below. Both stick within the parent they are put in.
 */
export function FilterBand({ asked, children }: { readonly asked: Asked; readonly children: ReactNode }) {
  const [mark, past] = useScrolledPast();
  const [wanted, setWanted] = useState(false);
  const band = useRef<HTMLElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const called = wanted && past;
  // Back at the top the band is in its own place again, and a later scroll folds it.
  if (wanted && !past) setWanted(false);

  const dismiss = () => {
    flushSync(() => setWanted(false));
    edit.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <section
        ref={band}
        className={styles.band}
        data-called={called ? '' : undefined}
        aria-label="Filters"
        onKeyDown={(event) => called && event.key === 'Escape' && dismiss()}
      >
        <div className={styles.groups}>{children}</div>
        {called && (
          <button type="button" className={styles.done} onClick={dismiss}>
            Done
          </button>
        )}
      </section>
      <div ref={mark} />
      <div className={styles.slimPlace} data-past={past ? '' : undefined}>
        {past && (
          <div className={styles.slim} inert={called}>
            <span className={styles.slimWords}>{filtersInWords(asked)}</span>
            <button
              ref={edit}
              type="button"
              className={styles.edit}
              onClick={() => {
                flushSync(() => setWanted(true));
                band.current?.querySelector('input')?.focus({ preventScroll: true });
              }}
            >
              Edit filters
            </button>
          </div>
        )}
      </div>
    </>
  );
}
