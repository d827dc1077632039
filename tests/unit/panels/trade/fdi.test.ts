import { describe, expect, it } from 'vitest';
import type { RowsOf } from '../../../../src/datasets/index.ts';
import type { Filters } from '../../../../src/model/figure.ts';
import { STATES } from '../../../../src/model/places.ts';
import { derive } from '../../../../src/panels/trade/fdi/derive.ts';

type Row = RowsOf<'fdi'>[number];

const row = (year: number, host: Row['host'], usd_million: number): Row => ({
  year,
  investor: 'KOR',
  host,
  measure: 'flow',
  reported_by: 'host',
  usd_million,
  source: 'unctad-fdi',
});

const FDI = [row(2001, 'KAZ', 10), row(2002, 'KAZ', -4), row(2001, 'KGZ', 0), row(2002, 'KGZ', 3)];
const FILTERS: Filters = { actors: ['KOR'], countries: STATES, years: [2001, 2002], coverage: [2001, 2002] };
const CHOSEN = { measure: 'flow', reporter: 'host', by: 'actor', chart: 'line', scale: 'linear' } as const;
const viewOf = (filters: Partial<Filters> = {}) => derive({ fdi: FDI }, { ...FILTERS, ...filters }, CHOSEN);

describe('direct investment', () => {
  it('adds up the states that the source has, and names the others once', () => {
    const view = viewOf();
    expect(view.title).toBe('Direct investment of South Korea in Kazakhstan and Kyrgyzstan, 2001–2002');
    const points = view.picture?.form === 'time' ? view.picture.facets[0]?.series[0]?.points : [];
    expect(points?.map(({ value }) => value)).toEqual([10, -1]);
    expect(points?.some(({ lacking }) => lacking)).toBe(false);
    expect(view.notes.filter((note) => note.includes('Turkmenistan'))).toHaveLength(1);
  });

  it('says where a zero may mean that there is no figure, and what a negative flow is', () => {
    const notes = viewOf().notes.join(' ');
    expect(notes).toContain('not available: South Korea in Kyrgyzstan, 2001.');
    expect(notes).toContain('more was withdrawn than invested');
    expect(viewOf({ years: [2002, 2002] }).notes.join(' ')).not.toContain('not available');
  });

  it('is empty for a state that the source never has, and says so', () => {
    const view = viewOf({ countries: ['TKM'] });
    expect(view.empty?.why).toContain('Turkmenistan');
    expect(view.notes.join(' ')).toContain('nothing on Turkmenistan');
  });
});
