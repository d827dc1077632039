import { describe, expect, it } from 'vitest';
import { STATES } from '../../../../src/model/places.ts';
import { type Asked, barsOf, column, type Gift, plain, viewOf } from './gifts.ts';

describe('donors by net ODA', () => {
  it('are ranked without the total, which is the denominator', () => {
    const view = viewOf(plain);
    expect(column(view, 'place')).toEqual({
      Japan: 1,
      'United States': 2,
      'South Korea': 3,
      'Other DAC donors (not listed)': 'not ranked',
      'DAC donors, total': 'not ranked',
    });
    expect(column(view, 'share')).toMatchObject({ Japan: 40, 'South Korea': 10 });
    expect(view.finding).toBe(
      'Japan is 1st and South Korea 3rd of the 3 DAC donors in the table by net ODA to Uzbekistan in 2000, with 40.0 and 10.0 million US dollars, 40.0 and 10.0 per cent of the DAC total.',
    );
  });

  it('carry their place in their label, the actors in their own tone', () => {
    expect(barsOf(viewOf(plain)).map(({ label, tone }) => [label, tone])).toEqual([
      ['1. Japan', 'JPN'],
      ['2. United States', 'other2'],
      ['3. South Korea', 'KOR'],
      ['Other DAC donors', 'other1'],
    ]);
    expect(barsOf(viewOf(plain, { actors: ['KOR'] })).map(({ tone }) => tone)).toEqual([
      'other2',
      'other2',
      'KOR',
      'other1',
    ]);
  });

  it('have no share, and the reason for it, where any net flow is negative', () => {
    const view = viewOf([...plain, ['DEU', 'UZB', 2000, -5]]);
    expect(new Set(Object.values(column(view, 'share')))).toEqual(new Set(['cannot be computed', null]));
    expect(view.notes[0]).toBe(
      'Shares cannot be computed: in some of these years repayments of earlier loans exceeded new aid, so that the net flow is negative (Germany to Uzbekistan).',
    );
    expect(view.finding).toContain('shares cannot be computed');
    expect(barsOf(view).map(({ text }) => text)).toEqual(['40.0', '20.0', '10.0', '−5.0', '35.0']);
  });

  it('have no share where the total itself is negative or is not there', () => {
    const without = plain.filter(([donor]) => donor !== 'DAC');
    expect(viewOf([...without, ['DAC', 'UZB', 2000, -1]]).notes[0]).toMatch(/^Shares cannot be computed/);
    const view = viewOf(without);
    expect(view.notes[0]).toBe('Shares cannot be computed: the DAC total is not reported for all of this.');
    expect(Object.keys(column(view, 'place'))).not.toContain('Other DAC donors (not listed)');
  });

  it('leave no remainder to draw where the donors listed gave more than the total', () => {
    const view = viewOf([...plain, ['DEU', 'UZB', 2000, 40]]);
    expect(barsOf(view).map(({ id }) => id)).not.toContain('unlisted');
    expect(column(view, 'amount')['Other DAC donors (not listed)']).toBe(-10);
  });

  it('say for which states alone a donor is in the table', () => {
    const both: Gift[] = [
      ...plain,
      ['USA', 'KAZ', 2000, 1],
      ['JPN', 'KAZ', 2000, 1],
      ['KOR', 'KAZ', 2000, 1],
      ['DEU', 'UZB', 2000, 5],
    ];
    const view = viewOf(both, { countries: ['KAZ', 'UZB'] });
    const germany = barsOf(view).find(({ id }) => id === 'DEU');
    expect(germany?.label).toBe('4. Germany, to Uzbekistan only');
    expect(germany?.estimated).toBe('to Uzbekistan only');
    expect(view.notes.join(' ')).toContain('Germany is in the table for Uzbekistan only');
    expect(viewOf(both).notes.join(' ')).not.toContain('only:');
  });

  it('do not rank an actor without a figure, nor call it zero', () => {
    const view = viewOf(plain.filter(([donor]) => donor !== 'KOR'));
    expect(column(view, 'place')['South Korea']).toBe('not ranked');
    expect(column(view, 'amount')['South Korea']).toBe('not reported');
    expect(barsOf(view).find(({ id }) => id === 'KOR')?.value).toBeNull();
    expect(view.finding).toMatch(/For South Korea there is no figure\.$/);
  });
});

describe('donors by grants', () => {
  const gifts: Gift[] = [
    ['USA', 'UZB', 2000, 30],
    ['x-asian-development-bank', 'UZB', 2000, 40],
    ['JPN', 'UZB', 2000, 20],
    ['KAZ', 'UZB', 2000, 8],
    ['KOR', 'UZB', 2000, 2],
    ['WLD', 'UZB', 2000, 500],
  ];
  const grants = (more: readonly Gift[] = [], asked: Asked = {}) =>
    viewOf([...gifts, ...more], { measure: 'grants', ...asked });

  it('hold multilaterals, and say both places', () => {
    const view = grants();
    expect(column(view, 'place')).toMatchObject({ 'Asian Development Bank': 1, Japan: 3, 'South Korea': 5 });
    expect(column(view, 'place-countries')).toMatchObject({
      'Asian Development Bank': 'not ranked',
      'United States': 1,
      Japan: 2,
      Kazakhstan: 3,
    });
    expect(view.finding).toBe(
      'The Asian Development Bank gave most ODA grants to Uzbekistan in 2000 of the 5 donors listed: 40.0 million US dollars. Japan is 3rd and South Korea 5th (2nd and 4th of the 4 countries), with 20.0 and 2.0 million US dollars, 20.0 and 2.0 per cent of the grants of the donors listed.',
    );
    expect(barsOf(view)[0]?.tone).toBe('other1');
  });

  it('have shares of the donors listed, and never of a total', () => {
    const view = grants();
    expect(column(view, 'share')).toMatchObject({ 'Asian Development Bank': 40, 'South Korea': 2 });
    expect(view.notes).toContain('Shares are of the grants of the donors listed.');
    expect(view.notes.join(' ')).toContain('China does not report grants and Russia did for 2011–2020 only');
  });

  it('have no share of what was returned, and no room below zero for it', () => {
    const view = grants([
      ['DEU', 'UZB', 2000, -0.02],
      ...Array.from({ length: 9 }, (_, i): Gift => [`Z${i}`, 'UZB', 2000, 1]),
    ]);
    expect(column(view, 'share').Germany).toBe('cannot be computed');
    expect(column(view, 'share').Japan).toBeCloseTo((20 / 109) * 100, 9);
    expect(view.picture?.form === 'bars' && view.picture.extent[0]).toBe(0);
  });

  it('draw the twelve largest and the actors, and list all', () => {
    const more = Array.from({ length: 20 }, (_, i): Gift => [`Z${i}`, 'UZB', 2000, 10 + i]);
    const view = grants(more);
    expect(barsOf(view)).toHaveLength(13);
    expect(barsOf(view).at(-1)?.label).toBe('25. South Korea');
    expect(view.table.rows).toHaveLength(26);
    expect(view.notes).toContain('12 further donors are in the table.');
  });
});

describe('the rank over time', () => {
  const gifts: Gift[] = [
    ...plain,
    ['USA', 'UZB', 2001, 50],
    ['JPN', 'UZB', 2001, 40],
    ['DAC', 'UZB', 2001, 100],
  ];

  it('has a place a year, none where nothing is reported, the first on top', () => {
    const view = viewOf(gifts, { chart: 'line', years: [2000, 2001] });
    const picture = view.picture?.form === 'time' ? view.picture : null;
    expect(picture?.inverted).toBe(true);
    expect(picture?.extent).toEqual([1, 3]);
    const values = picture?.facets[0]?.series.map(({ id, points }) => [
      id,
      ...points.map(({ value }) => value),
    ]);
    expect(values).toEqual([
      ['JPN', 1, 2],
      ['KOR', 3, null],
      ['USA', 2, 1],
    ]);
    expect(view.finding).toContain('Japan was 2nd of 2 in 2001 (1st of 3 in 2000; at best 1st, in 1 year)');
    expect(view.notes.join(' ')).toContain('not the last place');
  });

  it('is not drawn of one year, and says why', () => {
    const view = viewOf(gifts, { chart: 'line' });
    expect(view.picture?.form).toBe('bars');
    expect(view.withheld.chart?.line).toMatch(/more than one year/);
    expect(view.notices).toHaveLength(1);
  });
});

describe('the scale of donors', () => {
  const gifts: Gift[] = [...plain, ['USA', 'KAZ', 2001, 300], ['DAC', 'KAZ', 2001, 300]];
  const extentOf = (asked: Asked) => {
    const { picture } = viewOf(gifts, asked);
    return picture?.form === 'bars' ? picture.extent : null;
  };

  it('is one for all selections of as many states and years, unless it is to be fitted', () => {
    expect(extentOf({})).toEqual([0, 300]);
    expect(extentOf({ countries: ['KAZ'], years: [2001, 2001] })).toEqual([0, 300]);
    expect(extentOf({ scale: 'own' })).toEqual([0, 40]);
  });
});

describe('donors of years without data', () => {
  it('are none, and the way out is offered', () => {
    const view = viewOf(plain, { years: null, countries: STATES });
    expect(view.picture).toBeNull();
    expect(view.empty?.offer?.label).toBe('Show 2000–2001');
    expect(view.table.columns.length).toBeGreaterThan(3);
  });
});
