import { describe, expect, it } from 'vitest';
import { type AnyChosen, defaultsOf } from '../../../../src/model/choices.ts';
import { ACTORS, STATES, type State } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../src/model/years.ts';
import { choices, derive } from '../../../../src/panels/migration/korea/derive.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();

function viewOf(
  changed: AnyChosen = {},
  countries: readonly State[] = STATES,
  years: YearRange | null = null,
  from = tables,
): View {
  const chosen = { ...defaultsOf(choices), ...changed } as Parameters<typeof derive>[2];
  const coverage: YearRange = chosen.measure === 'visas' ? [2024, 2024] : [2022, 2026];
  return derive(from, { actors: ACTORS, countries, years: years ?? coverage, coverage }, chosen);
}

function timeOf({ picture }: View) {
  if (picture?.form !== 'time') throw new Error('The picture has no lines');
  return picture;
}

function barsOf({ picture }: View) {
  if (picture?.form !== 'bars') throw new Error('The picture has no bars');
  return picture;
}

describe('months', () => {
  it('run from January 2022 to May 2026, and inside the chosen years', () => {
    const whole = timeOf(viewOf());
    expect(whole.facets[0]?.series[0]?.points).toHaveLength(53);
    expect(whole.span?.[1]).toBeCloseTo(2026 + 4 / 12, 9);
    const year = viewOf({}, STATES, [2024, 2024]);
    expect(year.table.rows.map(([month]) => month?.text).at(-1)).toBe('December 2024');
    expect(year.table.rows).toHaveLength(12);
    expect(timeOf(year).extent).toEqual(whole.extent);
  });

  it('speak of the largest state, or of all together', () => {
    expect(viewOf().finding).toBe(
      '105,942 people from Uzbekistan were staying in South Korea at the end of May 2026, 63 per cent of the 168,066 from the five Central Asian states and 1.6 times the 66,612 of January 2022.',
    );
    expect(viewOf({ by: 'all' }, ['KGZ', 'TJK']).finding).toContain('people from Kyrgyzstan and Tajikistan');
    expect(timeOf(viewOf({ by: 'all' })).facets[0]?.series).toMatchObject([{ tone: 'KOR' }]);
  });

  it('name the month that repeats the one before', () => {
    expect(viewOf().notes.join(' ')).toContain('Doubtful: for June 2025');
    expect(viewOf({}, STATES, [2022, 2024]).notes.join(' ')).not.toContain('Doubtful');
    expect(viewOf({ measure: 'study-degree' }).notes.join(' ')).not.toContain('Doubtful');
  });

  it('are not shown by visa, and say so', () => {
    const view = viewOf({ by: 'status' });
    expect(view.withheld.by?.status).toBeTruthy();
    expect(view.notices).toHaveLength(1);
    expect(timeOf(view).facets[0]?.series).toHaveLength(5);
  });

  it('that are missing are gaps and not zero', () => {
    const rows = tables['korea-foreigners'].filter(
      ({ month, origin }) => !(origin === 'TKM' && month === 2022),
    );
    const view = viewOf({}, ['TKM'], null, { ...tables, 'korea-foreigners': rows });
    expect(timeOf(view).facets[0]?.series[0]?.points[0]?.value).toBeNull();
    expect(view.notes.join(' ')).toContain('Not reported for Turkmenistan, which is not zero: January 2022.');
  });
});

describe('visas', () => {
  it('keep the statuses of overseas Koreans apart', () => {
    const { groups } = barsOf(viewOf({ measure: 'visas', by: 'status' }));
    expect(groups.map(({ id }) => id)).toEqual(['overseas', 'others']);
    expect(groups[0]?.bars.map(({ tone }) => tone)).toEqual(['KOR', 'KOR']);
    expect(groups[1]?.bars.some(({ tone }) => tone === 'KOR')).toBe(false);
  });

  it('add up to everyone, by state', () => {
    const { groups } = barsOf(viewOf({ measure: 'visas' }, ['TKM']));
    const values = groups[0]?.bars.map(({ value }) => value ?? 0) ?? [];
    expect(values).toEqual([490, 8, 706]);
  });

  it('that are not listed for a state are not zero', () => {
    const view = viewOf({ measure: 'visas', by: 'status' }, ['TKM']);
    const seasonal = barsOf(view).groups[1]?.bars.find(({ id }) => id.startsWith('seasonal'));
    expect(seasonal).toMatchObject({ value: null, text: 'not listed' });
    expect(view.notes.join(' ')).toContain('Not listed, which is not zero');
  });
});
