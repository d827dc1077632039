// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../../src/export/publication.ts';
import { toSlides } from '../../../../src/export/slides/slides.ts';
import type { LanesPicture, View } from '../../../../src/model/view/index.ts';
import {
  all,
  bytesOf,
  numbered,
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

const moves = timePicture([
  [
    series('Japan', 'JPN', [
      point(2000, 0),
      point(2001, null),
      point(2002, 12.5),
      point(2003, 20),
      point(2004, 31),
    ]),
    series('South Korea', 'KOR', [
      point(2000, 5),
      point(2001, 6),
      point(2002, 7),
      point(2003, 8),
      point(2004, 9),
    ]),
  ],
]);
const lanes: LanesPicture = { form: 'lanes', years: [2000, 2004], lanes: [] };

async function deckOf(collection: Collection): Promise<OfficePackage> {
  const blob = await toSlides(collection, plainPicture);
  expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
  return openPackage(await bytesOf(blob));
}

const slidesOf = (deck: OfficePackage) => numbered(deck, 'ppt/slides/slide');

/** The text of the shape that PowerPoint takes for the title of the slide. */
function titleOf(deck: OfficePackage, path: string): string {
  const shape = all(deck.xml(path), 'p:sp').find(
    (one) => all(one, 'p:ph')[0]?.getAttribute('type') === 'title',
  );
  return shape ? textsOf(shape, 'a:t').join('') : '';
}

/** Text alternatives of charts, pictures and tables. */
const described = (deck: OfficePackage, path: string) =>
  all(deck.xml(path), 'p:cNvPr').flatMap((one) => one.getAttribute('descr') || []);

function notesOf(deck: OfficePackage, path: string): string[] {
  const [notes = ''] = targetsOf(deck, path, 'notesSlide');
  return all(deck.xml(notes.replace('..', 'ppt')), 'a:p').map((one) => textsOf(one, 'a:t').join(''));
}

/** The cells of the sheet behind a chart, by their address. */
function sheetBehind(deck: OfficePackage, chart: string): Record<string, string> {
  const [workbook = ''] = targetsOf(deck, chart, 'package');
  const sheet = openPackage(deck.bytes(workbook.replace('..', 'ppt'))).xml('xl/worksheets/sheet1.xml');
  return Object.fromEntries(all(sheet, 'c').map((cell) => [cell.getAttribute('r'), cell.textContent]));
}

describe('a deck', () => {
  it('has a slide for one figure, and no cover', async () => {
    const deck = await deckOf(collectionOfViews(viewOf(moves)));
    expect(slidesOf(deck)).toHaveLength(1);
    expect(titleOf(deck, 'ppt/slides/slide1.xml')).toBe('People who moved');
  });

  it('has a cover with title and link before several', async () => {
    const deck = await deckOf(collectionOfViews(viewOf(moves), viewOf(moves, { title: 'Again' })));
    const [cover = '', ...rest] = slidesOf(deck);
    expect(titleOf(deck, cover)).toBe('A collection');
    expect(targetsOf(deck, cover, 'hyperlink')).toEqual(['https://example.org/steppe/brief?x=1&y=2']);
    expect(rest.map((path) => titleOf(deck, path))).toEqual(['People who moved', 'Again']);
  });

  it('is a deck that opens even without a figure', async () => {
    const deck = await deckOf({ title: 'Nothing yet', link: 'https://example.org/', exhibits: [] });
    expect(titleOf(deck, 'ppt/slides/slide1.xml')).toBe('Nothing yet');
    expect(textsOf(deck.xml('ppt/slides/slide1.xml'), 'a:t').join()).toContain('No figures');
  });

  it('names the project as its author, and nobody else', async () => {
    const core = (await deckOf(collectionOfViews(viewOf(moves)))).xml('docProps/core.xml');
    expect(textsOf(core, 'dc:title')).toEqual(['A collection']);
    expect([...textsOf(core, 'dc:creator'), ...textsOf(core, 'cp:lastModifiedBy')]).toEqual([
      'Sea to Steppe',
      'Sea to Steppe',
    ]);
  });
});

describe('a slide', () => {
  it('says subtitle, caption, notes, source and link, and the link can be followed', async () => {
    const publication = publicationOfView(viewOf(moves));
    const deck = await deckOf({
      title: 'One',
      link: publication.link,
      exhibits: [{ publication, caption: 'My own words.' }],
    });
    const [path = ''] = slidesOf(deck);
    const texts = textsOf(deck.xml(path), 'a:t');
    for (const text of ['Persons in the year', 'My own words.', 'A note of the view.', publication.link]) {
      expect(texts).toContain(text);
    }
    expect(texts.join()).toMatch(
      /Source: World Bank, World Development Indicators.*\(CC BY 4\.0\)\. Data 20/,
    );
    expect(targetsOf(deck, path, 'hyperlink')).toEqual([publication.link]);
  });

  it('has the finding, the caption, notes, sources, link and data version below it, a paragraph each', async () => {
    const deck = await deckOf(collectionOfViews(viewOf(moves)));
    const notes = notesOf(deck, 'ppt/slides/slide1.xml');
    expect(notes).toContain('More people moved in 2004 than before.');
    expect(notes).toContain('A note of the view.');
    expect(notes).toContain('Data version 2026.11');
    expect(notes.join('|')).toContain('(CC BY 4.0)');
    expect(notes.join('|')).toContain('https://example.org/steppe/migration/moves?years=2000-2004&by=actor');
  });

  it('is in English as it is written in Britain', async () => {
    const deck = await deckOf(collectionOfViews(viewOf(moves)));
    const marked = all(deck.xml('ppt/slides/slide1.xml'), 'a:rPr').map((one) => one.getAttribute('lang'));
    expect(new Set(marked)).toEqual(new Set(['en-GB']));
  });

  it('gives each of its shapes a number of its own', async () => {
    const view = viewOf(null, { table: shortTable });
    const deck = await deckOf(collectionOfViews(viewOf(moves), view));
    for (const path of slidesOf(deck)) {
      const ids = all(deck.xml(path), 'p:cNvPr').map((one) => one.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('takes every text for text, and leaves out what XML does not allow', async () => {
    const evil = timePicture([[series(EVIL, 'JPN', [point(2000, 1), point(2001, 2)])]], {
      unit: { ...moves.unit, short: EVIL, suffix: '<%"' },
    });
    const view = viewOf(evil, { title: EVIL, subtitle: EVIL, finding: EVIL, notes: [EVIL] });
    const link = 'https://example.org/?a=1&b="<2>"';
    const deck = await deckOf({
      title: EVIL,
      link,
      exhibits: [{ publication: publicationOfView(view, { link }), caption: EVIL }],
    });
    expect(titleOf(deck, 'ppt/slides/slide1.xml')).toBe(HARMLESS);
    expect(described(deck, 'ppt/slides/slide1.xml')).toEqual([HARMLESS]);
    expect(notesOf(deck, 'ppt/slides/slide1.xml')[0]).toBe(HARMLESS);
    const [chart = ''] = numbered(deck, 'ppt/charts/chart');
    expect(textsOf(deck.xml(chart), 'c:v')).toContain(HARMLESS);
    expect(sheetBehind(deck, chart).B1).toBe(HARMLESS);
    for (const path of deck.paths) {
      if (/\.(xml|rels)$/.test(path)) expect(all(deck.xml(path), 'script')).toHaveLength(0);
    }
  });

  it('makes no link of an address that is not of the web', async () => {
    const view = viewOf(moves);
    const publication = publicationOfView(view, { link: 'javascript:alert(1)' });
    const deck = await deckOf({ title: 'x', link: '', exhibits: [{ publication, caption: '' }] });
    expect(targetsOf(deck, 'ppt/slides/slide1.xml', 'hyperlink')).toEqual([]);
    expect(textsOf(deck.xml('ppt/slides/slide1.xml'), 'a:t')).toContain('javascript:alert(1)');
  });
});

const shortTable: View['table'] = {
  caption: 'Bodies',
  columns: [
    { id: 'name', label: 'Name', kind: 'text' },
    { id: 'people', label: 'People', kind: 'number', unit: moves.unit },
    { id: 'code', label: 'Code', kind: 'code', hidden: true },
  ],
  rows: [
    [{ value: 'A body' }, { value: 1200, remark: 'estimate' }, { value: 'x' }],
    [{ value: 'Another' }, { value: null }, { value: 'y' }],
  ],
};

describe('what a view becomes', () => {
  it('is a native chart with its workbook for a picture over time', async () => {
    const deck = await deckOf(collectionOfViews(viewOf(moves)));
    const [path = ''] = slidesOf(deck);
    expect(described(deck, path)).toEqual(['More people moved in 2004 than before.']);
    expect(targetsOf(deck, path, 'chart')).toHaveLength(1);
    expect(targetsOf(deck, path, 'image')).toEqual([]);
    const [chart = ''] = numbered(deck, 'ppt/charts/chart');
    expect(all(deck.xml(chart), 'c:ser')).toHaveLength(2);
    // Zero is zero, and what is not reported has no cell.
    expect(sheetBehind(deck, chart)).toEqual({
      ...{ A1: 'Year', B1: 'Japan', C1: 'South Korea' },
      ...{ A2: '2000', A3: '2001', A4: '2002', A5: '2003', A6: '2004' },
      ...{ B2: '0', B4: '12.5', B5: '20', B6: '31' },
      ...{ C2: '5', C3: '6', C4: '7', C5: '8', C6: '9' },
    });
  });

  it('is a chart for each of two views, under one title', async () => {
    const [view, beside] = ['Kazakhstan', 'Uzbekistan'].map((state) =>
      viewOf(moves, { title: `People who moved to ${state}, 2000–2004`, finding: `So many to ${state}.` }),
    );
    if (!view || !beside) throw new Error('two views are needed');
    const publication = publicationOfView(view, { beside });
    const deck = await deckOf({ title: 'x', link: '', exhibits: [{ publication, caption: '' }] });
    expect(slidesOf(deck)).toHaveLength(1);
    expect(titleOf(deck, 'ppt/slides/slide1.xml')).toBe(
      'People who moved to Kazakhstan | Uzbekistan, 2000–2004',
    );
    expect(described(deck, 'ppt/slides/slide1.xml')).toEqual([
      'So many to Kazakhstan.',
      'So many to Uzbekistan.',
    ]);
  });

  it('is a chart for each small multiple, six on a slide at most', async () => {
    const facets = Array.from({ length: 8 }, () => moves.facets[0]?.series ?? []);
    const deck = await deckOf(collectionOfViews(viewOf(timePicture(facets))));
    expect(slidesOf(deck).map((path) => targetsOf(deck, path, 'chart').length)).toEqual([4, 4]);
    expect(slidesOf(deck).map((path) => titleOf(deck, path))).toEqual([
      'People who moved (1 of 2)',
      'People who moved (2 of 2)',
    ]);
    expect(described(deck, 'ppt/slides/slide2.xml')[0]).toBe(
      'Facet 5. More people moved in 2004 than before.',
    );
  });

  it('is a picture for lanes, with the title above the edge for those who do not see it', async () => {
    const deck = await deckOf(collectionOfViews(viewOf(lanes)));
    const [path = ''] = slidesOf(deck);
    const slide = deck.xml(path);
    expect(all(slide, 'p:pic')).toHaveLength(1);
    expect(described(deck, path)).toEqual(['More people moved in 2004 than before.']);
    expect(titleOf(deck, path)).toBe('People who moved');
    const offsets = all(slide, 'p:sp').map((one) => Number(all(one, 'a:off')[0]?.getAttribute('y')));
    expect(Math.min(...offsets)).toBeLessThan(0);
    const [image = ''] = targetsOf(deck, path, 'image');
    expect([...deck.bytes(image.replace('..', 'ppt')).subarray(1, 4)]).toEqual(
      [...'PNG'].map((c) => c.charCodeAt(0)),
    );
  });

  it('is a native table where there is only a short one', async () => {
    const deck = await deckOf(collectionOfViews(viewOf(null, { table: shortTable })));
    const slide = deck.xml('ppt/slides/slide1.xml');
    const rows = all(slide, 'a:tr').map((row) =>
      all(row, 'a:tc').map((cell) => textsOf(cell, 'a:t').join('')),
    );
    expect(rows).toEqual([
      ['Name', 'People (persons)'],
      ['A body', '1,200 (estimate)'],
      ['Another', 'not reported'],
    ]);
    expect(described(deck, 'ppt/slides/slide1.xml')).toEqual(['More people moved in 2004 than before.']);
  });

  it('is a picture where the table is long', async () => {
    const rows = Array.from({ length: 15 }, () => shortTable.rows[0] ?? []);
    const deck = await deckOf(collectionOfViews(viewOf(null, { table: { ...shortTable, rows } })));
    expect(all(deck.xml('ppt/slides/slide1.xml'), 'p:pic')).toHaveLength(1);
  });

  it('is the reason in words where there is nothing to show', async () => {
    const view = viewOf(null, { empty: { why: 'Nothing was reported in 1850.', offer: null } });
    const deck = await deckOf(collectionOfViews(view));
    expect(textsOf(deck.xml('ppt/slides/slide1.xml'), 'a:t')).toContain('Nothing was reported in 1850.');
  });

  it('is a chart and then the picture where the years have events under them', async () => {
    const annotations = {
      eras: [
        {
          ...{ id: 'era', actor: 'JPN' as const, start: 2001, end: 2003, isCutBefore: false },
          ...{ label: 'A policy', detail: '', when: '2001–2002' },
        },
      ],
      events: [],
    };
    const view = viewOf({ ...moves, annotations }, { notes: ['Bands: policies.', 'A note.'] });
    const deck = await deckOf(collectionOfViews(view));
    const [chart = '', picture = ''] = slidesOf(deck);
    expect(targetsOf(deck, chart, 'chart')).toHaveLength(1);
    expect(textsOf(deck.xml(chart), 'a:t').join()).not.toContain('Bands');
    expect(all(deck.xml(picture), 'p:pic')).toHaveLength(1);
    expect(notesOf(deck, chart)).toContain('Japan, 2001–2002: A policy');
  });
});
