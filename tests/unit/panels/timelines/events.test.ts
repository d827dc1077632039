// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../../src/model/figure.ts';
import { ACTORS, STATES } from '../../../../src/model/places.ts';
import type { LanesPicture } from '../../../../src/model/view/picture.ts';
import type { View } from '../../../../src/model/view/view.ts';
import { choices, derive } from '../../../../src/panels/timelines/events/derive.ts';
import { KIND_IDS } from '../../../../src/panels/timelines/events/kinds.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const everything: Filters = {
  actors: ACTORS,
  countries: STATES,
  years: [1991, 2026],
  coverage: [1991, 2026],
};
const all = {
  category: choices.category.initial,
  tier: choices.tier.initial,
  status: choices.status.initial,
};

function viewOf(filters: Partial<Filters> = {}, chosen: Partial<typeof all> = {}): View {
  return derive(tables, { ...everything, ...filters }, { ...all, ...chosen });
}

const lanesOf = ({ picture }: View): LanesPicture['lanes'] =>
  picture?.form === 'lanes' ? picture.lanes : [];
const marksOf = (view: View) => lanesOf(view).flatMap(({ marks }) => marks);

function cellsOf({ table }: View, column: string) {
  const place = table.columns.findIndex(({ id }) => id === column);
  return table.rows.map((row) => row[place]);
}

describe('dated events', () => {
  it('are all drawn and all in the table', () => {
    const view = viewOf();
    expect(marksOf(view)).toHaveLength(121);
    expect(view.table.rows).toHaveLength(121);
    expect(new Set(marksOf(view).map(({ id }) => id)).size).toBe(121);
    expect(lanesOf(view).map(({ id }) => id)).toEqual(KIND_IDS);
    expect(view.notices).toEqual([]);
  });

  it('hold the launch of Central Asia plus Japan on its day', () => {
    const view = viewOf({ years: [2004, 2004], actors: ['JPN'] });
    const launch = marksOf(view).find(({ label }) => label.startsWith('1st Foreign Ministers'));
    expect(launch).toMatchObject({ kind: 'moment', when: '28 August 2004', status: 'occurred', tone: 'JPN' });
    expect(launch?.detail).toContain('Astana');
    expect(launch?.start).toBeCloseTo(2004 + 240 / 366, 10);
  });

  it('open relations with all five states in 1992, from both sides', () => {
    const { lanes } = { lanes: lanesOf(viewOf({ years: [1992, 1992] }, { category: ['relations'] })) };
    for (const actor of ACTORS) expect(lanes[0]?.marks.filter(({ tone }) => tone === actor)).toHaveLength(5);
  });

  it('never draw on a day what is known only to the month or the year', () => {
    for (const mark of marksOf(viewOf())) {
      const days = (mark.end - mark.start) * 365;
      if (mark.kind === 'moment') expect(days).toBeLessThan(10);
      else expect(days).toBeGreaterThan(27);
      if (/^\d{4}$/.test(mark.when)) expect(mark).toMatchObject({ kind: 'span', end: mark.start + 1 });
    }
  });

  it('tell what occurred from what was announced and what was cancelled', () => {
    const count = (status: string) => marksOf(viewOf()).filter((mark) => mark.status === status).length;
    expect([count('occurred'), count('expected'), count('cancelled')]).toEqual([116, 4, 1]);
    const moon = viewOf(
      { years: [2019, 2019], actors: ['KOR'], countries: ['UZB'] },
      { category: ['visits-to-region'] },
    );
    expect(cellsOf(moon, 'status')).toEqual([
      { value: 'occurred', remark: 'scheduled in source (visit itself confirmed by later sources)' },
    ]);
  });

  it('have dates that sort as they are and read as words, and sources that open', () => {
    const view = viewOf({ years: [2004, 2004], countries: ['TJK'] });
    expect(cellsOf(view, 'date')).toEqual([{ value: '2004-08-28', text: '28 August 2004' }]);
    expect(cellsOf(view, 'source')).toEqual([
      { value: 'MOFA Japan', href: 'http://www.mofa.go.jp/region/europe/dialogue/press0408.html' },
    ]);
    expect(cellsOf(view, 'states')).toEqual([{ value: 'all five states' }]);
  });

  it('make no link of what is no address of the web', () => {
    const events = tables.events.slice(0, 1).map((row) => ({ ...row, source_url: 'javascript:alert(1)' }));
    const view = derive({ events }, everything, all);
    expect(cellsOf(view, 'source')[0]).not.toHaveProperty('href');
    expect(marksOf(view)[0]).not.toHaveProperty('href');
  });

  it('say how many there are and which is the latest', () => {
    expect(viewOf().finding).toBe(
      "121 dated events in 1991–2026: 61 with Japan and 60 with South Korea; the latest is First leaders' summit " +
        '(CA+JAD) in Tokyo on 20 December 2025; announced for 16–17 September 2026: First Republic of Korea - ' +
        'Central Asia Summit.',
    );
    expect(viewOf({ actors: ['JPN'], years: [1991, 1991] }).finding).toMatch(
      /^3 dated events with Japan in 1991;/,
    );
  });

  it('are filtered by any of their states, by kind, by source and by status', () => {
    const tajikistan = viewOf({ countries: ['TJK'] });
    expect(tajikistan.table.rows).toHaveLength(
      tables.events.filter((row) => row.parties.includes('TJK')).length,
    );
    expect(viewOf({}, { tier: ['3'] }).table.rows).toHaveLength(16);
    expect(viewOf({}, { status: ['cancelled'] }).table.rows).toHaveLength(1);
    expect(lanesOf(viewOf({}, { category: ['embassies'] })).map(({ label }) => label)).toEqual(['Embassies']);
  });

  it('name the chosen kinds that have none', () => {
    expect(viewOf({ years: [1991, 1991] }).notes.at(-1)).toContain('embassies');
  });

  it('are missed in words, with the nearest way back to some', () => {
    const narrow = viewOf({ years: [2014, 2014] }, { category: ['policy'] });
    expect(narrow.picture).toBeNull();
    expect(narrow.empty?.offer).toMatchObject({ label: 'Show all of them: 6 events', chosen: all });
    expect(narrow.empty?.offer).not.toHaveProperty('shared');
    expect(viewOf({ years: [2001, 2001] }).empty?.offer).toHaveProperty('shared');
    expect(viewOf({ years: null }).empty?.why).toContain('the years asked for');
  });

  it('say so when a row cannot be placed', () => {
    const strange = tables.events.map((row, i) => (i === 0 ? { ...row, category: 'duel' } : row));
    const view = derive({ events: strange }, everything, all);
    expect(view.table.rows).toHaveLength(120);
    expect(view.notices[0]).toContain('1 event left out');
  });
});
