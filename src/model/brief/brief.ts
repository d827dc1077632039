/** A brief: views that an analyst has pinned, in order, with their own words to each. */

export interface Pin {
  /** The view below the site: "/aid/flows?countries=uzb". Read again whenever it is shown, so old ones still open. */
  readonly path: string;
  /** The analyst's own words; empty where there are none. */
  readonly caption: string;
}

export interface Brief {
  /** Empty until someone names it. */
  readonly title: string;
  /** No path stands in it twice. */
  readonly pins: readonly Pin[];
}

export const EMPTY_BRIEF: Brief = { title: '', pins: [] };
export const UNTITLED = 'Untitled brief';

export const MOST_PINS = 60;
/** In UTF-16 units, as fields and files count them. */
export const LONGEST_CAPTION = 2000;
export const LONGEST_TITLE = 200;
const LONGEST_PATH = 2000;

/** Characters that no one types and no file format wants, line breaks and tabs excepted. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** Cuts without leaving half a character behind. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** What can be kept, sent in a link and written into a file: the same text in all three. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');

/** A caption may have several lines. */
export const tidyCaption = (text: string): string => cut(plain(text), LONGEST_CAPTION);

/** A title is one line. */
export const tidyTitle = (text: string): string => cut(plain(text).replace(/\s/g, ' '), LONGEST_TITLE);

/** A place on this site and nowhere else: "//host" and "/\host" would lead away from it. */
export const isPath = (text: string): boolean =>
  text.length <= LONGEST_PATH && /^\/[a-z0-9][^\\\s\p{C}]*$/iu.test(text);
