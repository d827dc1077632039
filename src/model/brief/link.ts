/**
 * A brief as the fragment of a link: "title=Aid&pin=/aid/flows?countries=uzb&caption=Note%20the%20peak".
 * Browsers keep a fragment to themselves, so no server sees a brief or cuts it.
 */
import { quoted } from '../notices.ts';
import { type Brief, isPath, LONGEST_CAPTION, MOST_PINS, type Pin, tidyCaption, tidyTitle } from './brief.ts';

/** More than any brief needs: beyond it a link is not read on. */
const MOST_PARTS = 1000;
/** Enough of a foreign text to quote it. */
const TO_QUOTE = 200;

/** Escapes what ends a value, and the marks that mail programs leave out of a link when they make it clickable. */
function escaped(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(2F|3F|3D|2C|3A)/g, (code) => decodeURIComponent(code))
    .replace(/[!'()*~]|[.,:?]$/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The fragment of a brief, without its `#`; empty for an empty brief. */
export function formatBrief({ title, pins }: Brief): string {
  const parts = title === '' ? [] : [`title=${escaped(title)}`];
  for (const { path, caption } of pins) {
    parts.push(`pin=${escaped(path)}`);
    if (caption !== '') parts.push(`caption=${escaped(caption)}`);
  }
  return parts.join('&');
}

/** Whether a fragment is meant as a brief: a page has other fragments too. */
export const isBriefLink = (fragment: string): boolean =>
  /^#?(?:[^&]*&){0,5}?(?:amp;)?(?:title|pin|caption)=/i.test(fragment);

/** The parts of a fragment, one after the other: a hostile one is not taken apart as a whole. */
function* partsOf(text: string): Generator<readonly [key: string, value: string]> {
  for (let from = text.startsWith('#') ? 1 : 0; from < text.length; ) {
    const next = text.indexOf('&', from);
    const end = next === -1 ? text.length : next;
    for (const [key, value] of new URLSearchParams(text.slice(from, end))) {
      // Mail programs write "&amp;" now and then.
      yield [key.slice(0, TO_QUOTE).replace(/^amp;/, '').trim().toLowerCase(), value];
    }
    from = end + 1;
  }
}

/** Reads any text and never throws. What cannot be read is left out and named in `notes`. */
export function parseBrief(text: string): { readonly brief: Brief; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const captions = new Map<string, string>();
  let title = '';
  /** The pin that a caption would belong to; null where that pin was refused. */
  let current: string | null = null;
  let count = 0;
  for (const [key, value] of partsOf(text)) {
    count += 1;
    if (count > MOST_PARTS) {
      notes.push(`The link is too long: only its first ${MOST_PARTS} parts were read`);
      break;
    }
    const short = quoted(value.slice(0, TO_QUOTE));
    if (key === 'title') title = tidyTitle(value);
    else if (key === 'pin') {
      const path = value.trim();
      current = null;
      if (!isPath(path)) notes.push(`The pin ${short} names no figure of this site and was left out`);
      else if (captions.has(path)) notes.push(`The pin ${short} stands twice: the second was left out`);
      else if (captions.size >= MOST_PINS) {
        notes.push(`A brief holds ${MOST_PINS} figures: the others were left out`);
      } else {
        current = path;
        captions.set(path, '');
      }
    } else if (key === 'caption') {
      if (current === null) {
        if (captions.size === 0) notes.push('A caption without a figure was left out');
      } else if (captions.get(current) !== '') notes.push('A second caption of one figure was left out');
      else {
        captions.set(current, tidyCaption(value));
        if (value.length > LONGEST_CAPTION) notes.push(`A caption was cut at ${LONGEST_CAPTION} characters`);
      }
    } else notes.push(`Unknown parameter ${quoted(key)} ignored`);
  }
  const pins = [...captions].map(([path, caption]): Pin => ({ path, caption }));
  return { brief: { title, pins }, notes };
}
