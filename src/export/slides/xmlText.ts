/** Text as XML 1.0 can hold it: Office refuses a whole file for one character it does not allow. */

const NOT_ALLOWED = /[^\t\n\r\P{Cc}]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** The text without control characters, lone surrogates and what is no character at all. */
export const xmlText = (text: string): string => text.replace(NOT_ALLOWED, '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The same, to stand between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
