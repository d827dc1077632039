import { describe, expect, it } from 'vitest';
import { type AnyChosen, defaultsOf } from '../../../../src/model/choices.ts';
import { ACTORS, STATES, type State } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../src/model/years.ts';
import { choices, derive } from '../../../../src/panels/migration/remittances/derive.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const COVERAGE: YearRange = [2000, 2022];

function viewOf(changed: AnyChosen = {}, countries: readonly State[] = STATES, years = COVERAGE): View {
  const chosen = { ...defaultsOf(choices), ...changed } as Parameters<typeof derive>[2];
  return derive(tables, { actors: ACTORS, countries, years, coverage: COVERAGE }, chosen);
}

describe('remittances', () => {
  it('are one line a state that reports, on the scale of all', () => {
    const { picture } = viewOf();
    if (picture?.form !== 'time') throw new Error('no lines');
    expect(picture.facets[0]?.series.map(({ tone }) => tone)).toEqual(['KAZ', 'KGZ', 'TJK', 'UZB']);
    const alone = viewOf({}, ['KAZ']).picture;
    expect(alone?.form === 'time' && alone.extent).toEqual(picture.extent);
  });

  it('of one year are bars, Turkmenistan’s missing', () => {
    const { picture } = viewOf({}, STATES, [2022, 2022]);
    const bars = picture?.form === 'bars' ? picture.groups.flatMap((group) => group.bars) : [];
    expect(bars.find(({ tone }) => tone === 'TKM')?.value).toBeNull();
  });

  it('that are missing in some years are gaps, and said', () => {
    const view = viewOf();
    expect(view.notes.join(' ')).toContain('Tajikistan 2000–2001; Uzbekistan 2000–2004');
    expect(view.table.rows[0]?.map(({ value }) => value).slice(3)).toEqual([
      null,
      null,
      null,
      expect.any(Number),
    ]);
  });

  it('are not said to come from the actors', () => {
    expect(viewOf().notes[0]).toContain('From all countries together');
    expect(viewOf().finding).toContain('from all countries');
  });

  it('in proportion take the population or the GDP of the same year', () => {
    const view = viewOf({ per: 'capita' }, ['TJK'], [2022, 2022]);
    expect(view.subtitle).toContain('per person');
    expect(view.sources).toEqual(['knomad', 'wdi']);
    expect(viewOf({ per: 'gdp' }).finding).toContain('49.9 per cent of GDP in Tajikistan in 2022');
  });
});
