import { describe, expect, it } from 'vitest';
import { ACTORS, type Actor } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import { derive } from '../../../../src/panels/diaspora/institutions/derive.ts';
import { readTables } from '../../../tables.ts';

const { institutions } = readTables();

const viewOf = (actors: readonly Actor[] = ACTORS, rows = institutions): View =>
  derive({ institutions: rows }, { actors, countries: [], years: null, coverage: null });

const lanesOf = ({ picture }: View) => (picture?.form === 'lanes' ? picture.lanes : []);

describe('institutions', () => {
  it('has a lane for each chosen actor, with bars open to the right', () => {
    expect(lanesOf(viewOf()).map(({ id }) => id)).toEqual(['JPN', 'KOR']);
    expect(lanesOf(viewOf(['KOR'])).map(({ id }) => id)).toEqual(['KOR']);
    for (const { marks } of lanesOf(viewOf())) {
      for (const mark of marks) expect(mark).toMatchObject({ kind: 'span', open: true, end: 2022 });
    }
  });

  it('names what cannot be placed in a note, and keeps it in the table', () => {
    const view = viewOf(['KOR']);
    expect(view.notes.join(' ')).toContain(
      'South Korea: Overseas Koreans Foundation, Academy of Korean Studies',
    );
    expect(view.table.rows).toHaveLength(9);
    expect(view.title).toBe('Bodies through which South Korea works with the diaspora and the region');
  });

  it('says which kind leads, by counting', () => {
    expect(viewOf().headline).toBe(
      "Four of the nine bodies named for South Korea are diaspora institutions, none of Japan's five",
    );
    expect(viewOf(['JPN']).headline).toBeNull();
  });

  it('is a table alone where no year is given, and empty where nothing is', () => {
    const undated = institutions.filter(({ since }) => since === undefined);
    expect(viewOf(ACTORS, undated).picture).toBeNull();
    expect(viewOf(ACTORS, undated).finding).toMatch(/none of them with a year\.$/);
    expect(viewOf(ACTORS, []).empty?.offer).toBeTruthy();
  });
});
