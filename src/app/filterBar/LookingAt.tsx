import type { ReactNode } from 'react';
import styles from './LookingAt.module.css';
import { WordsUnbroken } from './WordsUnbroken.tsx';
import { type Asked, filtersInWords, isFiltered, WORDS_ID } from './words.ts';

interface LookingAtProps {
  readonly asked: Asked;
  readonly onReset: () => void;
  readonly children?: ReactNode;
}

/** The filters in words, and the way back to none. */
export function LookingAt({ asked, onReset, children }: LookingAtProps) {
  const filtered = isFiltered(asked.filters);
  return (
    <div className={styles.box}>
      <p className={styles.head}>You are looking at</p>
      <p className={styles.words} id={WORDS_ID}>
        <WordsUnbroken text={filtersInWords(asked)} />
      </p>
      <button
        type="button"
        className={styles.reset}
        // Not `disabled`: it would lose the focus in the moment it is pressed.
        aria-disabled={!filtered}
        onClick={() => filtered && onReset()}
      >
        Reset filters
      </button>
      {children}
    </div>
  );
}
