import { describe, expect, it } from 'vitest';
import { ACTORS, type Actor, STATES } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import { derive } from '../../../../src/panels/migration/work-study/derive.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();

const viewOf = (actors: readonly Actor[] = ACTORS, from = tables): View =>
  derive(from, { actors, countries: STATES, years: null, coverage: null });

function groupsOf({ picture }: View) {
  if (picture?.form !== 'bars') throw new Error('The picture has no bars');
  return picture.groups;
}

describe('what is printed beside what is computed', () => {
  it('is a pair of bars for each cell; Korea’s second is missing and not zero', () => {
    const groups = groupsOf(viewOf());
    expect(groups.map(({ label }) => label)).toEqual([
      'Japan: work',
      'Japan: study',
      'South Korea: work',
      'South Korea: study',
    ]);
    expect(groups[0]?.bars.map(({ value, tone }) => [value, tone])).toEqual([
      [2693, 'other2'],
      [3787, 'JPN'],
    ]);
    expect(groups[3]?.bars[1]).toMatchObject({ value: null, text: 'cannot be computed' });
  });

  it('keeps its scale for one actor', () => {
    const extents = [viewOf(), viewOf(['JPN'])].map(({ picture }) =>
      picture?.form === 'bars' ? picture.extent : null,
    );
    expect(extents[0]).toEqual(extents[1]);
  });

  it('speaks only of the chosen actor', () => {
    expect(viewOf(['JPN']).finding).toBe(
      'Entries to Japan in 2016–2019 were 3,787 for work, 1.4 times the 2,693 printed, and 6,881 for study, 59 per cent of the 11,725 printed.',
    );
    expect(viewOf(['KOR']).finding).toMatch(
      /^The 20,449 for work and 7,722 for study printed for South Korea/,
    );
    expect(viewOf(['KOR']).sources).toEqual(['brief', 'oecd-mig']);
  });

  it('computes nothing from fewer than the four years', () => {
    const from = {
      ...tables,
      'japan-entries': tables['japan-entries'].filter(({ year }) => year !== 2018),
    };
    expect(groupsOf(viewOf(['JPN'], from))[0]?.bars[1]?.value).toBeNull();
  });

  it('is empty, with a way out, where nothing is printed', () => {
    const view = viewOf(['KOR'], { ...tables, figures: [] });
    expect(view.empty?.offer?.shared?.actors).toEqual(ACTORS);
  });
});
