import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findLibreOffice } from '../../scripts/libreOffice.mjs';
import { toDocument } from '../../src/export/document/document.ts';
import { toSlides } from '../../src/export/slides/slides.ts';
import { convert, pageCount } from '../office/convert.ts';
import { plainPicture } from '../office/plainPicture.ts';
import { collectionOf, loadTables } from '../office/publications.ts';

/** Lines, two small multiples, two views beside each other, bars, areas, a table, lanes. */
const SHOWN = [
  '/aid/flows',
  '/trade/mirror',
  '/aid/flows?countries=kaz&b=1&b.countries=uzb',
  '/trade/products',
  '/aid/flows?chart=area&scale=log&years=2003-2010',
  '/trade/flows?chart=table&years=2010-2015',
  '/timelines/eras',
];
/** Starting LibreOffice for the first time writes its profile. */
const PATIENCE = 240_000;

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

describe('LibreOffice, which a colleague without Office has', () => {
  let pdfs: Buffer[] = [];
  let texts: Buffer[] = [];

  beforeAll(async () => {
    loadTables();
    const collection = await collectionOf(...SHOWN);
    const deck = { name: 'deck.pptx', bytes: await bytesOf(await toSlides(collection, plainPicture)) };
    const document = {
      name: 'document.docx',
      bytes: await bytesOf(await toDocument(collection, plainPicture)),
    };
    pdfs = convert([deck, document], 'pdf');
    texts = convert([document], 'txt:Text (encoded):UTF8');
  }, PATIENCE);

  it('opens the deck: a cover and a page for each figure', () => {
    const [deck] = pdfs;
    expect(deck?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(deck && pageCount(deck)).toBe(SHOWN.length + 1);
  });

  it('opens the document, on no fewer pages than it has pictures', () => {
    const [, document] = pdfs;
    expect(document && pageCount(document)).toBeGreaterThanOrEqual(SHOWN.length / 2);
  });

  it('reads title, headings, captions, findings, notes and sources in the document', () => {
    const text = texts[0]?.toString('utf8') ?? '';
    for (const said of [
      'Two partners of Central Asia',
      'Figure 1. Net aid from Japan and South Korea to the five Central Asian states, 1992–2023.',
      'What the first figure means for us.',
      '3.8 times South Korea',
      `Figure ${SHOWN.length}. Policies of Japan and South Korea toward Central Asia`,
      'World Bank, World Development Indicators',
      'https://example.org/steppe/aid/flows',
    ]) {
      expect(text).toContain(said);
    }
  });
});

describe(findLibreOffice, () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('takes the one that is named, and says so when it is not there', () => {
    vi.stubEnv('SOFFICE_PATH', '/nowhere/soffice');
    expect(() => findLibreOffice()).toThrow('SOFFICE_PATH is /nowhere/soffice, and there is no such file.');
  });

  it('says in a sentence what to install where there is none', () => {
    vi.stubEnv('SOFFICE_PATH', '');
    vi.stubEnv('PATH', '/nowhere');
    vi.stubEnv('PROGRAMFILES', '');
    expect(() => findLibreOffice()).toThrow(/^No LibreOffice found: install it \(Debian: apt-get install/);
  });
});
