/** Text that a spreadsheet takes for text. */

/** What a formula can begin with in one of the spreadsheets, also behind blanks and in full-width letters. */
const LIKE_A_FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠|]/;

/** One line; what could be read as a formula gets an apostrophe in front. Numbers never come here. */
export function safeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const line = text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return LIKE_A_FORMULA.test(line) ? `'${line}` : line;
}
