import styles from './LookingAt.module.css';

/** Filters in words whose last word, usually a span of years, is never broken at its dash. */
export function WordsUnbroken({ text }: { readonly text: string }) {
  const cut = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, cut)}
      <span className={styles.whole}>{text.slice(cut)}</span>
    </>
  );
}
