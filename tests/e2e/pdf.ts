/** Reads as much of a PDF made by Chromium as tests want to know: its pages with their size, words and colours. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** Width and height in points. */
  readonly size: readonly number[];
  /** Everything written on it, without blanks, in the order of the page. */
  readonly text: string;
  /** The colours it is painted with, as "#RRGGBB". */
  readonly colours: ReadonlySet<string>;
}

type Objects = ReadonlyMap<string, string>;

function streamOf(objects: Objects, id: string | undefined): string {
  const packed = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(objects.get(id ?? '') ?? '')?.[1];
  return packed === undefined ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

const characters = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** What the codes of a font stand for, from its ToUnicode table. */
function readCodes(table: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)\nendbfchar/g)) {
    for (const [, code = '', to = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g)) codes.set(code, characters(to));
  }
  for (const [, lines = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)\nendbfrange/g)) {
    for (const [, from = '', to = '', start = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
        const character = Number.parseInt(start, 16) + code - Number.parseInt(from, 16);
        const key = code.toString(16).toUpperCase().padStart(from.length, '0');
        codes.set(key, String.fromCharCode(character));
      }
    }
  }
  return codes;
}

function textOf(objects: Objects, page: string, painted: string): string {
  const fonts = new Map<string, Map<string, string>>();
  const named = /\/Font <<([\s\S]*?)>>/.exec(page)?.[1] ?? '';
  for (const [, name = '', id = ''] of named.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    fonts.set(name, readCodes(streamOf(objects, table)));
  }
  let codes = new Map<string, string>();
  let text = '';
  for (const [, font, hex] of painted.matchAll(/\/(\w+) [\d.]+ Tf|<(\w+)> Tj/g)) {
    if (font !== undefined) codes = fonts.get(font) ?? new Map();
    const width = [...codes.keys()][0]?.length ?? 2;
    for (const code of hex?.match(new RegExp(`.{${width}}`, 'g')) ?? []) text += codes.get(code) ?? '';
  }
  return text.replace(/\s+/g, '');
}

const toHex = (fraction: string) =>
  Math.round(Number(fraction) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

function coloursOf(painted: string): Set<string> {
  const found = painted.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg/gi);
  return new Set([...found].map(([, r = '', g = '', b = '']) => `#${toHex(r)}${toHex(g)}${toHex(b)}`));
}

export function readPdf(bytes: Buffer): PdfPage[] {
  const objects: Objects = new Map(
    [...bytes.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body],
    ),
  );
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((page) => {
      const painted = streamOf(objects, /\/Contents (\d+) 0 R/.exec(page)?.[1]);
      const box = /\/MediaBox \[([\d. ]+)\]/.exec(page)?.[1] ?? '';
      return {
        size: box.split(' ').slice(2).map(Number),
        text: textOf(objects, page, painted),
        colours: coloursOf(painted),
      };
    });
}
