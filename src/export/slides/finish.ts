/** What the library cannot write, put into its file: our charts and workbooks, paragraphs in notes, the language. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { chartXml } from './chart/chartXml.ts';
import { workbookOf } from './chart/workbook.ts';
import type { Deck } from './deck.ts';
import { escapeXml } from './xmlText.ts';

const numberIn = (path: string): number => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);

/** The library numbers its charts upwards, from wherever the last deck ended. */
const inOrder = (paths: readonly string[], folder: RegExp): string[] =>
  paths.filter((path) => folder.test(path)).sort((a, b) => numberIn(a) - numberIn(b));

const NOTE = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/;

/** A paragraph for each line: a line break in a run is not shown. */
const inParagraphs = (xml: string): string =>
  xml.replace(NOTE, (_, run: string, text: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line) =>
        line === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r>${end}</a:p>`,
      )
      .join(''),
  );

/** The text alternative of a table, which the library leaves out. */
const describeTables = (xml: string, tables: readonly string[]): string =>
  xml.replace(/name="Table (\d+)"\/>/g, (whole, place: string) => {
    const alt = tables[Number(place) - 1];
    return alt === undefined ? whole : `name="Table ${place}" descr="${escapeXml(alt)}"/>`;
  });

/** Every shape of a slide gets a number of its own. */
function renumber(xml: string): string {
  let next = 1;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    next += 1;
    return `<p:cNvPr id="${next - 1}"`;
  });
}

function rewritten(path: string, xml: string, { tables }: Deck): string {
  const inEnglish = xml.replace(/ altLang="en-US"/g, '').replace(/ lang="en-US"/g, ' lang="en-GB"');
  if (/^ppt\/slides\/[^/]+\.xml$/.test(path)) return renumber(describeTables(inEnglish, tables));
  if (path.startsWith('ppt/notesSlides/')) return inParagraphs(inEnglish);
  return inEnglish;
}

/** @param bytes of the deck as the library writes it */
export function finish(bytes: Uint8Array, deck: Deck): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const whole: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    const isXml = /\.(xml|rels)$/.test(path);
    // Pictures are packed already.
    whole[path] = isXml ? strToU8(rewritten(path, strFromU8(part), deck)) : [part, { level: 0 }];
  }
  for (const [i, path] of inOrder(paths, /^ppt\/charts\/chart\d+\.xml$/).entries()) {
    const chart = deck.charts[i];
    if (chart) whole[path] = strToU8(chartXml(chart));
  }
  for (const [i, path] of inOrder(paths, /^ppt\/embeddings\/.*\.xlsx$/).entries()) {
    const chart = deck.charts[i];
    if (chart) whole[path] = workbookOf(chart.spec);
  }
  return zipSync(whole);
}
