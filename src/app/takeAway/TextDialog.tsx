import { useEffect, useId, useRef, useState } from 'react';
import type { ShownTexts } from './actions/subject.ts';
import { copyText } from './copyText.ts';
import styles from './dialog.module.css';

interface TextDialogProps extends ShownTexts {
  readonly onClose: () => void;
}

/** Texts to be copied: the first stands selected, so that the keyboard alone is enough. */
export function TextDialog({ heading, lead, texts, onClose }: TextDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const headingId = useId();
  const fieldId = (i: number) => `${headingId}-${i}`;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    const first = dialog.current?.querySelector('textarea');
    first?.focus();
    first?.select();
  }, []);

  const copy = async (label: string, text: string, field: HTMLTextAreaElement | null | undefined) => {
    const isCopied = await copyText(text);
    if (!isCopied) {
      field?.focus();
      field?.select();
    }
    setSaid(
      isCopied
        ? `${label} is on the clipboard`
        : `The browser refused the clipboard. ${label} is selected: copy it with Ctrl+C, or ⌘C on a Mac.`,
    );
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className={styles.inside}>
        <h2 id={headingId}>{heading}</h2>
        <p>{lead}</p>
        {texts.map(({ label, text }, i) => (
          <div key={label} className={styles.text}>
            <label htmlFor={fieldId(i)}>{label}</label>
            <textarea
              id={fieldId(i)}
              readOnly
              value={text}
              rows={Math.min(10, Math.max(3, text.split('\n').length))}
            />
            <button
              type="button"
              aria-label={texts.length > 1 ? `Copy: ${label}` : undefined}
              onClick={({ currentTarget }) =>
                void copy(label, text, currentTarget.parentElement?.querySelector('textarea'))
              }
            >
              Copy
            </button>
          </div>
        ))}
        <p className={styles.said} aria-live="polite">
          {said}
        </p>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
