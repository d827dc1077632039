import { describe, expect, it } from 'vitest';
import { type AnyChosen, defaultsOf } from '../../../../src/model/choices.ts';
import { ACTORS, type Actor, STATES, type State } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../src/model/years.ts';
import { choices, derive } from '../../../../src/panels/migration/destinations/derive.ts';
import { rankedOf, rankingOf } from '../../../../src/panels/migration/destinations/ranking.ts';
import { peopleIn, stocksOf } from '../../../../src/panels/migration/destinations/stocks.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const stocks = stocksOf(tables.migration, '2019');

function viewOf(
  changed: AnyChosen = {},
  countries: readonly State[] = STATES,
  years: YearRange | null = null,
  actors: readonly Actor[] = ACTORS,
): View {
  const chosen = { ...defaultsOf(choices), ...changed } as Parameters<typeof derive>[2];
  const coverage: YearRange = chosen.family === '2024' ? [2024, 2024] : [1990, 2019];
  return derive(tables, { actors, countries, years: years ?? coverage, coverage }, chosen);
}

function timeOf({ picture }: View) {
  if (picture?.form !== 'time') throw new Error('The picture has no lines');
  return picture;
}

describe('a sum of states in one destination', () => {
  it('names the states that are not listed there', () => {
    expect(peopleIn(stocks, STATES, 'KOR', 2019)).toMatchObject({
      value: 27818,
      lacking: ['Tajikistan', 'Turkmenistan'],
    });
  });

  it('lacks nothing where a state is its own destination', () => {
    expect(peopleIn(stocks, ['KAZ', 'UZB'], 'KAZ', 2019)).toEqual({
      at: 2019,
      value: 294395,
      run: 'undesa-2019',
    });
  });

  it('is not known where no state is listed', () => {
    expect(peopleIn(stocks, STATES, 'JPN', 2019).value).toBeNull();
  });
});

describe('the ranking', () => {
  it('leaves the world total and the state itself out', () => {
    const ranking = rankingOf(stocks, ['UZB'], 2019, ['JPN']);
    expect(rankedOf(ranking, 'WLD')).toBeUndefined();
    expect(rankedOf(ranking, 'UZB')).toBeUndefined();
    expect(rankedOf(ranking, 'RUS')?.place).toBe(1);
    expect(rankedOf(ranking, 'JPN')).toMatchObject({ persons: null, place: null, share: null });
    expect(ranking.all.at(-1)?.code).toBe('JPN');
  });
});

describe('bars', () => {
  it('show the newest of the chosen points', () => {
    expect(viewOf({}, STATES, [2006, 2014]).title).toBe(
      'Where people from the five Central Asian states live, 2010',
    );
  });

  it('have no logarithmic scale, and say why', () => {
    const view = viewOf({ scale: 'log' });
    expect(view.withheld.scale?.log).toMatch(/begin at zero/);
    expect(view.notices).toHaveLength(1);
  });

  it('of shares reach to the whole', () => {
    const { picture } = viewOf({ measure: 'share' });
    expect(picture?.form === 'bars' && picture.extent).toEqual([0, 100]);
  });

  it('keep one scale for every single state', () => {
    const extents = STATES.map((state) => {
      const { picture } = viewOf({}, [state]);
      return picture?.form === 'bars' ? picture.extent : null;
    });
    for (const extent of extents) expect(extent).toEqual(extents[0]);
  });

  it('show every destination asked for', () => {
    const compare = ['RUS', 'DEU', 'UKR', 'KAZ', 'USA', 'TUR', 'BLR'];
    const { picture, notices } = viewOf({ compare });
    expect(picture?.form === 'bars' && picture.groups).toHaveLength(9);
    expect(notices).toEqual([]);
  });
});

describe('lines', () => {
  it('are as many as there are greys, and name what is left out', () => {
    const compare = ['RUS', 'DEU', 'UKR', 'KAZ', 'USA', 'TUR', 'BLR'];
    const view = viewOf({ chart: 'line', compare });
    expect(timeOf(view).facets[0]?.series).toHaveLength(6);
    expect(view.notices.join(' ')).toContain('left out: Türkiye and Belarus');
  });

  it('say which points they join', () => {
    const view = viewOf({ chart: 'line' });
    expect(timeOf(view).facets[0]?.series[0]?.points.map(({ at }) => at)).toEqual([
      1990, 1995, 2000, 2005, 2010, 2015, 2019,
    ]);
    expect(view.notes.join(' ')).toContain('Lines join 7 points');
  });

  it('are never drawn across the editions', () => {
    const view = viewOf({ chart: 'line', family: '2024' });
    expect(view.picture?.form).toBe('bars');
    expect(view.notices.join(' ')).toContain('one year only');
  });
});

describe('words', () => {
  it('name whose sum it is', () => {
    expect(viewOf({ family: '2024' }).finding).toBe(
      '89,422 people from Kazakhstan and Uzbekistan lived in South Korea in 2024, 7th of 21 listed destinations; Japan had 6,912 from Uzbekistan, 20th; Russia, the largest, had 2,935,970.',
    );
  });

  it('speak of the largest destination where the chosen actor is not listed', () => {
    expect(viewOf({}, ['TJK'], null, ['JPN']).finding).toBe(
      'Russia had 466,399 people from Tajikistan in 2019, the most of 20 listed destinations. Japan is not listed, which is not zero.',
    );
  });

  it('explain years between two points', () => {
    const view = viewOf({}, STATES, [2011, 2014]);
    expect(view.empty?.why).toContain('1990, 1995, 2000, 2005, 2010, 2015 and 2019');
    expect(view.empty?.offer).toBeTruthy();
  });
});
