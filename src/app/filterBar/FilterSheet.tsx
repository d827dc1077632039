import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Chevron } from '../../ui/Chevron.tsx';
import styles from './FilterSheet.module.css';
import { WordsUnbroken } from './WordsUnbroken.tsx';
import { type Asked, filtersInBrief } from './words.ts';

/** The filters folded into one button, which opens them as a sheet. */
export function FilterSheet({ asked, children }: { readonly asked: Asked; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (!open) return;
    if (!dialog.current?.open) dialog.current?.showModal();
    // What lies behind the sheet does not scroll with it.
    document.documentElement.setAttribute('data-held', '');
    return () => document.documentElement.removeAttribute('data-held');
  }, [open]);

  // Closing comes first and unmounting follows, so that the focus goes back to the button.
  const close = () => dialog.current?.close();
  return (
    <div className={styles.row}>
      <button type="button" className={styles.opener} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={styles.words}>
          <span className={styles.head}>Filters:</span> <WordsUnbroken text={filtersInBrief(asked)} />
        </span>
        <Chevron />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog
        ref={dialog}
        className={styles.sheet}
        aria-labelledby={titleId}
        onClose={() => setOpen(false)}
        // What lies outside the sheet is the dialog's own backdrop.
        onClick={(event) => event.target === event.currentTarget && close()}
      >
        {open && (
          <div className={styles.inside}>
            <div className={styles.top}>
              <h2 className={styles.title} id={titleId}>
                Filters
              </h2>
              <button type="button" className={styles.done} onClick={close}>
                Done
              </button>
            </div>
            <div className={styles.groups}>{children}</div>
          </div>
        )}
      </dialog>
    </div>
  );
}
