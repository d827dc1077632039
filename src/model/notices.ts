/** Sentences about input that was ignored, clipped or put right; shown once, in one polite line. */

const LONGEST_QUOTE = 40;
const MOST = 5;

/** Foreign text, shortened so that a hostile address cannot fill the page. It is always shown as text. */
export function quoted(text: string): string {
  const printable = [...text].filter((character) => !/\p{C}/u.test(character));
  const short =
    printable.length > LONGEST_QUOTE ? `${printable.slice(0, LONGEST_QUOTE).join('')}…` : printable.join('');
  return `'${short}'`;
}

export function fewOf(notices: readonly string[]): string[] {
  const distinct = [...new Set(notices)];
  if (distinct.length <= MOST) return distinct;
  return [...distinct.slice(0, MOST), `and ${distinct.length - MOST} more`];
}
