// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../../src/model/figure.ts';
import { ACTORS, STATES } from '../../../../src/model/places.ts';
import { derive } from '../../../../src/panels/timelines/eras/derive.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const everything: Filters = {
  actors: ACTORS,
  countries: STATES,
  years: [1992, 2021],
  coverage: [1992, 2021],
};
const viewOf = (filters: Partial<Filters> = {}) => derive(tables, { ...everything, ...filters });

describe('policies by leader', () => {
  it('have a lane for each chosen actor', () => {
    const { picture } = viewOf();
    if (picture?.form !== 'lanes') throw new Error('no lanes');
    expect(picture.lanes.map(({ label, marks }) => [label, marks.length])).toEqual([
      ['Japan', 8],
      ['South Korea', 5],
    ]);
    const one = viewOf({ actors: ['KOR'] }).picture;
    expect(one?.form === 'lanes' && one.lanes.map(({ id }) => id)).toEqual(['KOR']);
  });

  it('run from the first day of their first year to the last of their last', () => {
    const { picture } = viewOf();
    const marks = picture?.form === 'lanes' ? picture.lanes.flatMap((lane) => lane.marks) : [];
    expect(marks.find(({ label }) => label === 'Diplomatic relations')).toMatchObject({
      start: 1992,
      end: 1993,
      when: '1992',
    });
    expect(marks.filter(({ open }) => open).map(({ label }) => label)).toEqual(['New Northern Policy']);
  });

  it('are shown where they overlap the chosen years, and said to go on', () => {
    const view = viewOf({ years: [2005, 2005] });
    expect(view.table.rows.map((row) => row[5]?.value)).toEqual([
      'Central Asia plus Japan',
      'Comprehensive Central Asia Initiative',
    ]);
    expect(view.notes.join(' ')).toContain('begins or ends outside the years shown');
  });

  it('give a finding and a headline computed from what is shown', () => {
    const view = viewOf();
    expect(view.finding).toBe(
      "Japan's policy toward the region had 8 phases in 1992–2020, with none named in 1995–1996, 2001–2003 and " +
        "2010–2012; South Korea's had 5 in 1993–2021, with none named in 1999–2002.",
    );
    expect(view.headline).toBe(
      'Japan named 8 policies toward the region in 1992–2020, South Korea 5 in 1993–2021',
    );
    expect(viewOf({ years: [2010, 2010] }).finding).toContain('none is named for Japan');
    expect(view.sources).toEqual(['brief']);
  });

  it('mark the policy that was open when the seminars were held', () => {
    expect(viewOf().notes.join(' ')).toContain("South Korea's New Northern Policy was open");
    expect(viewOf().table.rows.at(-1)?.[3]).toEqual({
      value: 2021,
      remark: 'open when the seminars were held',
    });
    expect(viewOf({ years: [1992, 2019] }).notes.join(' ')).not.toContain('arrow');
  });

  it('are missed in words where the summary names none', () => {
    const view = viewOf({ actors: ['JPN'], years: [2001, 2003] });
    expect(view.empty?.why).toBe('The summary names no policy of Japan toward the region in 2001–2003.');
    expect(view.empty?.offer?.label).toBe('Show both actors in 1992–2021');
    expect(view.picture).toBeNull();
  });
});
