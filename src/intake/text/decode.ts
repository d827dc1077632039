/** From bytes to text: UTF-8 only, and what is something else is named in a sentence. */

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** What the first bytes of a file say it is, if that is no CSV; null where it may be one. */
export function reasonOfForeignBytes(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty.';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) {
    return 'This is an Excel workbook or another packed file. Save the sheet as “CSV UTF-8”, or unpack the file, and bring that.';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return 'This is an Excel workbook of the old kind. Save the sheet as “CSV UTF-8” and bring that.';
  }
  if (startsWith(bytes, 0x1f, 0x8b)) return 'This file is packed (gzip). Unpack it and bring the CSV in it.';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'This is a PDF, not a table.';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return 'The text of this file is UTF-16 (“Unicode text” in Excel). Save it as “CSV UTF-8” and bring that.';
  }
  const head = new TextDecoder().decode(bytes.subarray(0, 512));
  if (/^\s*<(!doctype|html|\?xml)/i.test(head)) return 'This is a web page or XML, not a CSV file.';
  if (/^\s*[[{]\s*["[{]/.test(head)) return 'This is JSON, not a CSV file.';
  if (bytes.subarray(0, 4096).includes(0)) return 'This is no text file.';
  return null;
}

/** The sentence for bytes that are no UTF-8. @param line the line that was being read */
export const notUtf8 = (line: number): string =>
  `The file is not UTF-8 text: near line ${line} there are characters that cannot be read. ` +
  'It may be in an older encoding such as Windows-1252 or Shift JIS: save it as “CSV UTF-8” and bring that.';

/** Decodes bytes that arrive in pieces; null for bytes that are no UTF-8. A byte order mark is left out. */
export class Utf8 {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });

  decode(bytes: Uint8Array): string | null {
    return this.#attempt(() => this.#decoder.decode(bytes, { stream: true }));
  }

  end(): string | null {
    return this.#attempt(() => this.#decoder.decode());
  }

  #attempt(decode: () => string): string | null {
    try {
      return decode();
    } catch {
      return null;
    }
  }
}
