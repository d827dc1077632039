import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../../src/claims/checkClaims.ts';
import { ACTORS, STATES, type State } from '../../../../src/model/places.ts';
import type { Cell } from '../../../../src/model/view/table.ts';
import type { View } from '../../../../src/model/view/view.ts';
import { countsOf } from '../../../../src/panels/diaspora/today/counts.ts';
import { derive } from '../../../../src/panels/diaspora/today/derive.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();

function viewOf(measure: 'number' | 'share', countries: readonly State[] = STATES, from = tables): View {
  return derive(from, { actors: ACTORS, countries, years: null, coverage: null }, { measure });
}

function cell({ table }: View, state: string, column: string): Cell | undefined {
  const place = table.columns.findIndex(({ id }) => id === column);
  return table.rows.find(([name]) => name?.value === state)?.[place];
}

function barsOf({ picture }: View) {
  if (picture?.form !== 'bars') throw new Error('The picture has no bars');
  return picture;
}

/** The printed counts without one state's. */
const without = (state: State) => ({
  ...tables,
  figures: tables.figures.filter((row) => !(row.figure === '3' && row.country === state)),
});

describe('ethnic Koreans, number', () => {
  it('adds the printed counts up to 295,386', () => {
    const view = viewOf('number');
    expect(view.finding).toBe(
      'Figure 3 counts 295,386 ethnic Koreans in the five Central Asian states, 60 per cent of them in Uzbekistan.',
    );
    expect(cell(view, 'All five states', 'persons')).toEqual({ value: 295386 });
    expect(cell(view, 'All five states', 'share-computed')).toEqual({ value: null });
    expect(view.notes.join(' ')).toContain('“over 300,000”; its Figure 3 adds up to 295,386');
    expect(view.headline).toBe(
      'Uzbekistan and Kazakhstan hold 94% of the ethnic Koreans whom the summary counts',
    );
  });

  it('draws a bar for each chosen state, in its own tone', () => {
    const bars = barsOf(viewOf('number', ['KGZ', 'UZB'])).groups.map(({ bars: [bar] }) => [
      bar?.tone,
      bar?.value,
    ]);
    expect(bars).toEqual([
      ['KGZ', 17105],
      ['UZB', 176900],
    ]);
  });

  it('sets one state against all five', () => {
    const view = viewOf('number', ['KGZ']);
    expect(view.finding).toBe(
      'Figure 3 counts 17,105 ethnic Koreans in Kyrgyzstan, 6 per cent of the 295,386 in the five Central Asian states.',
    );
    expect(view.table.rows).toHaveLength(1);
    expect(view.headline).toBeNull();
  });

  it.each(['number', 'share'] as const)('keeps one scale for every selection (%s)', (measure) => {
    const whole = barsOf(viewOf(measure)).extent;
    for (const state of STATES) expect(barsOf(viewOf(measure, [state])).extent).toEqual(whole);
  });
});

describe('ethnic Koreans, share', () => {
  const view = viewOf('share');

  it('computes 0.26% where 0.2% is printed for Kyrgyzstan, and says so', () => {
    expect(cell(view, 'Kyrgyzstan', 'share-computed')?.value).toBeCloseTo(0.2596, 4);
    expect(cell(view, 'Kyrgyzstan', 'share-printed')).toEqual({ value: 0.2, text: '0.2%' });
    expect(cell(view, 'Kyrgyzstan', 'difference')?.value).toBeCloseTo(0.0596, 4);
    expect(cell(view, 'Kyrgyzstan', 'count-year')?.value).toBe(2019);
    expect(cell(view, 'Kyrgyzstan', 'remark')?.value).toBe('misrounded');
    expect(view.finding).toContain("Kyrgyzstan's 0.26 is printed as 0.2%");
    expect(view.headline).toBe("Ethnic Koreans are 0.26% of Kyrgyzstan's people, not 0.2%");
    expect(view.notes).toContain(
      'Kyrgyzstan: 17,105 are 0.26% of the population of 2019, which rounds to 0.3%; printed is 0.2%.',
    );
  });

  it("sets Kazakhstan's count against the year of its census", () => {
    expect(cell(view, 'Kazakhstan', 'population-year')).toEqual({ value: 2009 });
    expect(cell(view, 'Kazakhstan', 'remark')?.value).toBe('confirmed');
  });

  it('assumes a year where none is known, and says which year fits', () => {
    expect(cell(view, 'Uzbekistan', 'count-year')).toEqual({ value: null, text: 'not known' });
    expect(cell(view, 'Uzbekistan', 'population-year')).toEqual({ value: 2019, remark: 'assumed' });
    expect(cell(view, 'Uzbekistan', 'share-computed')?.value).toBeCloseTo(0.5366, 4);
    expect(cell(view, 'Uzbekistan', 'remark')?.value).toBe(
      'fits the population of 2018; 0.53–0.58% of the population of 2015–2020',
    );
    expect(view.notes.at(-1)).toBe(
      'Dashed: the year of the count is not known; the population of 2019 is assumed for Tajikistan, Turkmenistan and Uzbekistan.',
    );
  });

  it.each(['Tajikistan', 'Turkmenistan'])('shows that what is printed as 0 for %s is not zero', (name) => {
    expect(cell(view, name, 'share-printed')).toEqual({ value: 0, text: '0' });
    const [printed, computed] = barsOf(view).groups.find(({ label }) => label === name)?.bars ?? [];
    expect(printed).toMatchObject({ tone: 'other2', text: '0' });
    expect(computed).toMatchObject({ text: '0.006%', estimated: 'year of the count not known' });
    expect(view.notes).toContain('Printed as 0, but not zero: Tajikistan and Turkmenistan.');
  });

  it('says a state alone, and two that look alike, in a sentence of their own', () => {
    expect(viewOf('share', ['KAZ']).finding).toBe(
      "Ethnic Koreans are 0.60 per cent of Kazakhstan's population of 2009; Figure 3 prints 0.6%.",
    );
    expect(viewOf('share', ['TJK', 'TKM']).finding).toBe(
      'Ethnic Koreans are about 0.006 per cent of the population of Turkmenistan and Tajikistan.',
    );
  });

  it('judges a share as the statement about it is judged', () => {
    const verdicts = new Map(checkClaims(tables).map(({ id, verdict }) => [id, verdict]));
    const fits = countsOf(tables, ['KAZ', 'KGZ', 'UZB']).map(({ state, fit }) => {
      const verdict = verdicts.get(`diaspora-share-${state.toLowerCase()}`);
      return [fit === 'fits another year' ? 'confirmed' : fit, verdict];
    });
    for (const [fit, verdict] of fits) expect(fit).toBe(verdict);
  });
});

describe('ethnic Koreans where a count is missing', () => {
  it('is never zero', () => {
    const view = viewOf('number', STATES, without('KAZ'));
    expect(barsOf(view).groups[0]?.bars).toMatchObject([{ value: null, text: 'not printed' }]);
    expect(cell(view, 'All five states', 'persons')).toEqual({ value: 195001, remark: 'without Kazakhstan' });
    expect(view.notes).toContain('Not printed, which is not zero: Kazakhstan.');
    expect(view.notes.join(' ')).not.toContain('adds up');
    expect(viewOf('share', STATES, without('KAZ')).finding).not.toMatch(/Kazakhstan|NaN/);
  });

  it('is empty, with a way out, where the chosen state has none', () => {
    const view = viewOf('share', ['KAZ'], without('KAZ'));
    expect(view.picture).toBeNull();
    expect(view.empty?.why).toBe('Figure 3 of the summary prints no count for Kazakhstan.');
    expect(view.empty?.offer?.shared?.countries).toEqual(STATES);
  });

  it('has no share without a population', () => {
    const view = viewOf('share', STATES, { ...tables, context: [] });
    expect(view.finding).toBe('No share can be computed for these states.');
    expect(cell(view, 'Uzbekistan', 'remark')?.value).toBe('not computed');
  });
});
