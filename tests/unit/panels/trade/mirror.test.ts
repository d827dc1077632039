import { describe, expect, it } from 'vitest';
import type { RowsOf } from '../../../../src/datasets/index.ts';
import type { Filters } from '../../../../src/model/figure.ts';
import { ACTORS, STATES } from '../../../../src/model/places.ts';
import { derive } from '../../../../src/panels/trade/mirror/derive.ts';
import { gapOf, membersOf, mirrorOf, ratioOf } from '../../../../src/panels/trade/mirror/pairs.ts';

type Row = RowsOf<'trade'>[number];

const row = (
  year: number,
  reporter: Row['reporter'],
  partner: Row['partner'],
  flow: Row['flow'],
  usd_million: number,
  flag: Row['flag'] = '',
): Row => ({ year, reporter, partner, flow, usd_million, flag, source: 'imf-dots' });

/** Korea sells to Kazakhstan and Turkmenistan; Uzbekistan is silent in 2010. */
const TRADE: Row[] = [
  row(2003, 'KOR', 'TKM', 'exports', 30),
  row(2003, 'TKM', 'KOR', 'imports', 20),
  row(2010, 'KOR', 'TKM', 'exports', 100),
  row(2010, 'TKM', 'KOR', 'imports', 106),
  row(2009, 'KOR', 'KAZ', 'exports', 50),
  row(2009, 'KAZ', 'KOR', 'imports', 51),
  row(2010, 'KOR', 'KAZ', 'exports', 200),
  row(2010, 'KAZ', 'KOR', 'imports', 500, 'e'),
  row(2010, 'KOR', 'UZB', 'exports', 1000),
  row(2021, 'KAZ', 'KOR', 'imports', 900),
];

const FILTERS: Filters = {
  actors: ['KOR'],
  countries: STATES,
  years: [2003, 2010],
  coverage: [1992, 2020],
};
const CHOSEN = { flow: 'exports', by: 'total', scale: 'linear', chart: 'line' } as const;
const viewOf = (filters: Partial<Filters> = {}, chosen: Partial<Parameters<typeof derive>[2]> = {}) =>
  derive({ trade: TRADE }, { ...FILTERS, ...filters }, { ...CHOSEN, ...chosen });

describe('what can be mirrored', () => {
  const mirror = mirrorOf(TRADE, 'exports');

  it('is what both sides report, and not what only one does', () => {
    expect(mirror.actors.get('KOR', 'KAZ', 2010)?.value).toBe(200);
    expect(mirror.states.get('KOR', 'KAZ', 2010)?.value).toBe(500);
    expect(mirror.actors.get('KOR', 'UZB', 2010)).toBeUndefined();
    expect(mirror.states.get('KOR', 'KAZ', 2021)).toBeUndefined();
  });

  it("is Turkmenistan's own report, and not the one made from its partners'", () => {
    expect(mirror.states.get('KOR', 'TKM', 2003)?.value).toBe(20);
    expect(mirror.states.get('KOR', 'TKM', 2010)).toBeUndefined();
    expect(mirror.actors.get('KOR', 'TKM', 2010)).toBeUndefined();
  });

  it('keeps Turkmenistan out of a total that reaches the years without its report', () => {
    expect(membersOf(['KAZ', 'TKM'], [2000, 2004])).toEqual(['KAZ']);
    expect(membersOf(['KAZ', 'TKM'], [2000, 2003])).toEqual(['KAZ', 'TKM']);
    expect(membersOf(['TKM'], [2000, 2010])).toEqual(['TKM']);
  });
});

describe('the gap', () => {
  it("sets the importer's report over the exporter's, whoever the actor is", () => {
    expect(gapOf('exports', 200, 500)).toEqual({ exported: 200, imported: 500 });
    expect(gapOf('imports', 200, 500)).toEqual({ exported: 500, imported: 200 });
    expect(ratioOf({ exported: 200, imported: 500 })).toBe(2.5);
    expect(ratioOf({ exported: 0, imported: 5 })).toBeNull();
  });
});

describe('the view', () => {
  it('names the pair whose reports are furthest apart in the last year', () => {
    const view = viewOf();
    expect(view.finding).toContain(
      'in 2010 Kazakhstan reported 500 million US dollars of imports from South Korea, 2.5 times the exports that South Korea reported.',
    );
    expect(view.headline).toContain('Kazakhstan counted 2.5 times the imports from South Korea');
    expect(view.subtitle).toContain('without Turkmenistan');
  });

  it('calls reports that freight alone would set apart much the same', () => {
    expect(viewOf({ countries: ['KAZ'], years: [2009, 2009] }).finding).toBe(
      'In 2009 Kazakhstan reported 51.0 million US dollars of imports from South Korea, within 5 per cent of the exports that South Korea reported.',
    );
  });

  it('draws an estimate dashed, a year without both reports as a gap, and one year as bars', () => {
    const { picture } = viewOf({ countries: ['KAZ'] });
    if (picture?.form !== 'time') throw new Error('The picture has no lines');
    const [states, korea] = picture.facets[0]?.series ?? [];
    expect(states?.points.at(-1)).toMatchObject({ value: 500, estimated: 'estimated by the IMF' });
    expect(korea?.points[0]?.value).toBeNull();
    expect(viewOf({ years: [2010, 2010] }).picture?.form).toBe('bars');
  });

  it('draws a chart for each pair that has two reports, and names the others', () => {
    const view = viewOf({ actors: ACTORS }, { by: 'pair' });
    const facets = view.picture?.form === 'time' ? view.picture.facets.map(({ id }) => id) : [];
    expect(facets).toEqual(['KOR-KAZ', 'KOR-TKM']);
    expect(view.notes.join(' ')).toContain('South Korea and Uzbekistan');
  });

  it('offers the years in which Turkmenistan reported, where there is no second report', () => {
    const { empty } = viewOf({ countries: ['TKM'], years: [2005, 2010] });
    expect(empty?.why).toContain('no second report');
    expect(empty?.offer?.shared?.years).toEqual({ from: null, to: 2003 });
  });
});
