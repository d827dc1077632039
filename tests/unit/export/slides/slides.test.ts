// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { all, numbered, targetsOf, textsOf } from '../../../office/package.ts';
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
import { deckOf, described, moves, notesOf, sheetBehind, shortTable, slidesOf, titleOf } from './deck.ts';

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
