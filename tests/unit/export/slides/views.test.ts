// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { LanesPicture } from '../../../../src/model/view/picture.ts';
import { all, numbered, targetsOf, textsOf } from '../../../office/package.ts';
import { collectionOfViews, publicationOfView, timePicture, viewOf } from '../../../office/views.ts';
import { deckOf, described, moves, notesOf, sheetBehind, shortTable, slidesOf, titleOf } from './deck.ts';

const lanes: LanesPicture = { form: 'lanes', years: [2000, 2004], lanes: [] };

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
