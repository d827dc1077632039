/** Texts made to fit a width. */
import { textWidth } from '../../../ui/text/width.ts';

type Weight = 400 | 600 | 700;

/** The text, or as much of it as there is room for, whole words where they leave most of it; null if next to nothing. */
export function elided(text: string, room: number, size: number, weight: Weight = 400): string | null {
  if (textWidth(text, size, weight) <= room) return text;
  const letters = [...text];
  let kept = letters.length;
  const cut = () => `${letters.slice(0, kept).join('').trimEnd()}…`;
  while (kept > 0 && textWidth(cut(), size, weight) > room) kept -= 1;
  if (kept < 3) return null;
  // Better without its remark in brackets than with half of it.
  const bracket = letters.slice(0, kept).lastIndexOf('(');
  if (bracket > kept * 0.5 && !letters.slice(bracket, kept).includes(')')) kept = bracket;
  const space = letters.lastIndexOf(' ', kept);
  if (space > kept * 0.7) kept = space;
  return cut().replace(/[,;:(]…$/, '…');
}

/** Lines no wider than the room. A word that is wider is broken. */
export function wrapped(text: string, room: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (one: string) => textWidth(one, size, weight) <= room;
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
