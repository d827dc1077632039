import { describe, expect, it } from 'vitest';
import { type AnyChosen, defaultsOf } from '../../../../src/model/choices.ts';
import { ACTORS, STATES, type State } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../src/model/years.ts';
import { choices, derive } from '../../../../src/panels/migration/japan/derive.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const COVERAGE = { residents: [2006, 2025], entries: [2006, 2023] } as const;

function viewOf(changed: AnyChosen = {}, countries: readonly State[] = STATES, years?: YearRange): View {
  const chosen = { ...defaultsOf(choices), ...changed } as Parameters<typeof derive>[2];
  const coverage = COVERAGE[chosen.measure];
  return derive(tables, { actors: ACTORS, countries, years: years ?? coverage, coverage }, chosen);
}

function timeOf({ picture }: View) {
  if (picture?.form !== 'time') throw new Error('The picture has no lines');
  return picture;
}

describe('people in Japan by status', () => {
  it('is one small chart a status, all in Japan’s colour', () => {
    const { facets } = timeOf(viewOf());
    expect(facets).toHaveLength(8);
    expect(facets.every(({ series }) => series.length === 1 && series[0]?.tone === 'JPN')).toBe(true);
    expect(facets.every(({ title, series }) => title === series[0]?.label)).toBe(true);
  });

  it('says what the less plain statuses are, where they are shown', () => {
    expect(viewOf().notes.join(' ')).toContain('Designated activities are permitted one by one');
    expect(viewOf({ status: ['study'] }).notes.join(' ')).not.toContain('Designated');
    expect(viewOf({ by: 'state' }).notes.join(' ')).not.toContain('Designated');
  });

  it('has statuses of entries that residents do not have', () => {
    const ids = timeOf(viewOf({ measure: 'entries' })).facets.map(({ id }) => id);
    expect(ids).toHaveLength(11);
    expect(ids).toContain('temporary-visitor');
  });

  it('is empty, with a way out, for a status the measure lacks', () => {
    const view = viewOf({ status: ['temporary-visitor'] });
    expect(view.picture).toBeNull();
    expect(view.empty?.why).toBe('The source has no residents with the status temporary visitor.');
    expect(view.empty?.offer?.chosen?.status).toHaveLength(11);
  });

  it('has no line, and no zero, where a status had no rows', () => {
    const view = viewOf({ measure: 'entries' });
    const intern = timeOf(view).facets.find(({ id }) => id === 'technical-intern');
    const values = intern?.series[0]?.points.map(({ value }) => value) ?? [];
    expect(values.slice(0, 4)).toEqual([null, null, null, null]);
    expect(values[4]).toBe(0);
    expect(view.notes.join(' ')).toContain('Not attributed, 2006–2010');
  });

  it('speaks of entries that are not attributed only in the years that have them', () => {
    const later = viewOf({ measure: 'entries' }, STATES, [2012, 2019]);
    expect(later.notes.join(' ')).not.toContain('Not attributed');
  });
});

describe('people in Japan by state', () => {
  it('is one line a state in the state’s colour, for the chosen statuses', () => {
    const view = viewOf({ by: 'state', status: ['study', 'work'] }, ['KGZ', 'UZB']);
    const [facet, more] = timeOf(view).facets;
    expect(more).toBeUndefined();
    expect(facet?.series.map(({ tone }) => tone)).toEqual(['KGZ', 'UZB']);
    expect(view.title).toBe(
      'People from Kyrgyzstan and Uzbekistan living in Japan by nationality, study and work, 2006–2025',
    );
    expect(view.finding).toContain('lived in Japan for study or for work at the end of 2025');
  });

  it('splits bars into a chart a state', () => {
    expect(timeOf(viewOf({ by: 'state', chart: 'bars' })).facets).toHaveLength(5);
  });
});

describe('years', () => {
  it('measures growth inside one definition', () => {
    expect(viewOf().finding).toContain('6.7 times the 1,472 of 2012');
    expect(viewOf({}, STATES, [2008, 2011]).finding).toContain('1.3 times the 1,060 of 2008');
    expect(viewOf({}, STATES, [2008, 2011]).subtitle).toContain('Registered foreigners');
  });

  it('of which there is one are bars, by size, without a logarithmic scale', () => {
    const view = viewOf({ scale: 'log' }, STATES, [2025, 2025]);
    if (view.picture?.form !== 'bars') throw new Error('no bars');
    expect(view.picture.groups.slice(0, 2).map(({ id }) => id)).toEqual(['study', 'family']);
    expect(view.withheld.scale?.log).toBeTruthy();
    expect(view.notices).toHaveLength(1);
  });

  it('keep one scale, whichever states and years are chosen', () => {
    const whole = timeOf(viewOf({}, ['UZB'])).extent;
    for (const state of STATES) expect(timeOf(viewOf({}, [state], [2012, 2014])).extent).toEqual(whole);
  });
});
