// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../../src/export/document/document.ts';
import type { Collection } from '../../../../src/export/publication.ts';
import {
  all,
  bytesOf,
  type OfficePackage,
  openPackage,
  targetsOf,
  textsOf,
} from '../../../office/package.ts';
import { plainPicture } from '../../../office/plainPicture.ts';
import {
  collectionOfViews,
  EVIL,
  HARMLESS,
  point,
  publicationOfView,
  series,
  timePicture,
  viewOf,
} from '../../../office/views.ts';

const BODY = 'word/document.xml';
const picture = timePicture([[series('Japan', 'JPN', [point(2000, 1), point(2001, 2)])]]);
const first = viewOf(picture, { headline: 'More people moved' });
const second = viewOf(picture, {
  title: 'People who stayed',
  sources: ['wdi', 'imf-dots'],
  notes: ['A note of the second.'],
});

async function documentOf(collection: Collection): Promise<OfficePackage> {
  const blob = await toDocument(collection, plainPicture);
  expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  return openPackage(await bytesOf(blob));
}

interface Read {
  readonly style: string;
  readonly text: string;
  readonly element: Element;
}

/** The paragraphs with their styles, in order. */
const paragraphsOf = (file: OfficePackage): Read[] =>
  all(file.xml(BODY), 'w:p').map((element) => ({
    style: all(element, 'w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: textsOf(element, 'w:t').join(''),
    element,
  }));

const withStyle = (file: OfficePackage, style: string) =>
  paragraphsOf(file).flatMap((one) => (one.style === style ? [one.text] : []));

describe('a document', () => {
  it('has a title, a heading and a numbered caption for each figure, notes and sources', async () => {
    const file = await documentOf(collectionOfViews(first, second));
    expect(withStyle(file, 'Title')).toEqual(['A collection']);
    expect(withStyle(file, 'Heading1')).toEqual([
      'More people moved',
      'People who stayed',
      'Notes',
      'Sources',
    ]);
    expect(withStyle(file, 'Caption')).toEqual([
      'Figure 1. People who moved. Persons in the year.',
      'Figure 2. People who stayed. Persons in the year.',
    ]);
    const counted = all(file.xml(BODY), 'w:fldSimple').map((one) => one.getAttribute('w:instr'));
    expect(counted).toEqual(['SEQ Figure \\* ARABIC', 'SEQ Figure \\* ARABIC']);
  });

  it('keeps heading, picture and caption on one page', async () => {
    const file = await documentOf(collectionOfViews(first));
    const styles = file.xml('word/styles.xml');
    const isKept = (id: string) =>
      all(styles, 'w:style')
        .filter((one) => one.getAttribute('w:styleId') === id)
        .some((one) => all(one, 'w:keepNext').length === 1);
    expect([isKept('Heading1'), isKept('Picture')]).toEqual([true, true]);
    const order = paragraphsOf(file).map(({ style }) => style);
    const at = order.indexOf('Picture');
    expect(order.slice(at - 1, at + 2)).toEqual(['Heading1', 'Picture', 'Caption']);
  });

  it('shows each picture as wide as the text, in its shape, with the finding as its alternative', async () => {
    const file = await documentOf(collectionOfViews(first, second));
    const described = all(file.xml(BODY), 'wp:docPr').map((one) => one.getAttribute('descr'));
    expect(described).toEqual([first.finding, second.finding]);
    const [extent] = all(file.xml(BODY), 'wp:extent');
    const [width, height] = ['cx', 'cy'].map((side) => Number(extent?.getAttribute(side)) / 360_000);
    expect(width).toBeCloseTo(16, 1);
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(640 / 480, 2);
    expect(targetsOf(file, BODY, 'image').length).toBeGreaterThan(0);
  });

  it('fits a tall picture on the page', async () => {
    const tall = async () => ({ ...(await plainPicture(publicationOfView(first), 'column')), height: 2000 });
    const blob = await toDocument(collectionOfViews(first), tall);
    const [extent] = all(openPackage(await bytesOf(blob)).xml(BODY), 'wp:extent');
    expect(Number(extent?.getAttribute('cy')) / 360_000).toBeLessThan(21);
  });

  it('says the finding, the analyst’s words and the link, which can be followed', async () => {
    const publication = publicationOfView(first);
    const caption = 'My words,\nin two lines.';
    const file = await documentOf({
      title: 'T',
      link: 'https://example.org/b',
      exhibits: [{ publication, caption }],
    });
    const texts = paragraphsOf(file).map(({ text }) => text);
    expect(texts).toContain(first.finding);
    expect(texts).toContain('My words,in two lines.');
    const own = paragraphsOf(file).find(({ text }) => text.startsWith('My words'));
    expect(own && all(own.element, 'w:br')).toHaveLength(1);
    expect(texts).toContain(`The figure with its table: ${publication.link}. Data 2026.11.`);
    expect(targetsOf(file, BODY, 'hyperlink')).toEqual(['https://example.org/b', publication.link]);
  });

  it('has the notes of each figure, and each source once with licence and citation', async () => {
    const file = await documentOf(collectionOfViews(first, second));
    expect(withStyle(file, 'Heading2')).toEqual(['Figure 1', 'Figure 2']);
    const small = withStyle(file, 'Small');
    expect(small).toContain('A note of the view.');
    expect(small).toContain('A note of the second.');
    const banks = small.filter((text) =>
      /^World Bank, World Development Indicators.*\(CC BY 4\.0\)\. /.test(text),
    );
    expect(banks).toHaveLength(1);
    expect(small.filter((text) => text.startsWith('IMF, Direction of Trade Statistics'))).toHaveLength(1);
  });

  it('needs no head for a figure that stands alone under its own title', async () => {
    const file = await documentOf({ ...collectionOfViews(first), title: first.title });
    expect(withStyle(file, 'Title')).toEqual(['More people moved']);
    expect(withStyle(file, 'Heading1')).toEqual(['Notes', 'Sources']);
    expect(withStyle(file, 'Caption')).toEqual(['Figure 1. People who moved. Persons in the year.']);
  });

  it('is in British English, on A4, by the project and nobody else', async () => {
    const file = await documentOf(collectionOfViews(first));
    expect(all(file.xml('word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('en-GB');
    const [page] = all(file.xml(BODY), 'w:pgSz');
    expect([page?.getAttribute('w:w'), page?.getAttribute('w:h')]).toEqual(['11906', '16838']);
    const core = file.xml('docProps/core.xml');
    expect(textsOf(core, 'dc:title')).toEqual(['A collection']);
    expect([...textsOf(core, 'dc:creator'), ...textsOf(core, 'cp:lastModifiedBy')]).toEqual([
      'Sea to Steppe',
      'Sea to Steppe',
    ]);
  });

  it('takes every text for text, and leaves out what XML does not allow', async () => {
    const view = viewOf(picture, {
      title: EVIL,
      subtitle: EVIL,
      finding: EVIL,
      notes: [EVIL],
      headline: EVIL,
    });
    const publication = publicationOfView(view, { link: 'javascript:alert(1)' });
    const file = await documentOf({
      title: `${EVIL}!`,
      link: EVIL,
      exhibits: [{ publication, caption: EVIL }],
    });
    expect(withStyle(file, 'Title')).toEqual([`${HARMLESS}!`]);
    expect(withStyle(file, 'Heading1')[0]).toBe(HARMLESS);
    expect(all(file.xml(BODY), 'wp:docPr')[0]?.getAttribute('descr')).toBe(HARMLESS);
    expect(targetsOf(file, BODY, 'hyperlink')).toEqual([]);
    for (const path of file.paths) {
      if (/\.(xml|rels)$/.test(path)) expect(all(file.xml(path), 'script')).toHaveLength(0);
    }
  });

  it('opens even without a figure', async () => {
    const file = await documentOf({ title: 'Nothing yet', link: 'https://example.org/', exhibits: [] });
    expect(withStyle(file, 'Title')).toEqual(['Nothing yet']);
    expect(withStyle(file, 'Heading1')).toEqual([]);
  });
});
