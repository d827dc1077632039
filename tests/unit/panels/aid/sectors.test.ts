import { describe, expect, it } from 'vitest';
import { STATES, type State } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../src/model/years.ts';
import type { By, Measure } from '../../../../src/panels/aid/sectors/choices.ts';
import { derive } from '../../../../src/panels/aid/sectors/derive.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const COVERAGE: Record<Measure, YearRange> = {
  'koica-grants': [1992, 2007],
  'china-commitments': [2000, 2014],
};

interface Asked {
  readonly measure?: Measure;
  readonly by?: By;
  readonly countries?: readonly State[];
  readonly years?: YearRange | null;
  readonly scale?: 'linear' | 'own';
}

function viewOf({ measure = 'koica-grants', by = 'sector', countries = STATES, ...asked }: Asked = {}): View {
  const coverage = COVERAGE[measure];
  const { years = coverage, scale = 'linear' } = asked;
  return derive(
    tables,
    { actors: ['JPN'], countries, years, coverage },
    { measure, by, scale, chart: 'bars' },
  );
}

const barsOf = ({ picture }: View) =>
  picture?.form === 'bars' ? picture.groups.flatMap(({ bars }) => bars) : [];

describe('what the grants were for', () => {
  it('never sets Korea beside China: one measure, one unit, one tone, one source a view', () => {
    const korea = viewOf();
    const china = viewOf({ measure: 'china-commitments' });
    expect(new Set(barsOf(korea).map(({ tone }) => tone))).toEqual(new Set(['KOR']));
    expect(new Set(barsOf(china).map(({ tone }) => tone))).toEqual(new Set(['other2']));
    expect([korea.sources, china.sources]).toEqual([['koica'], ['aiddata-gcof']]);
    expect(korea.subtitle).toContain('million current US dollars');
    expect(china.subtitle).toContain('million constant 2014 US dollars');
    expect(korea.notes.join(' ')).toContain('promises and not spending');
    expect(china.notes.join(' ')).toContain('spending and not promises');
  });

  it('says the share of social infrastructure and services only by sector', () => {
    expect(viewOf().finding).toMatch(/social infrastructure and services together took 78 per cent\.$/);
    expect(viewOf({ by: 'type' }).finding).not.toContain('social');
  });

  it('draws the smaller sectors as one bar that adds up to what is left, and lists them all', () => {
    const view = viewOf();
    expect(barsOf(view)).toHaveLength(13);
    expect(barsOf(view).at(-1)?.label).toBe('8 smaller sectors together');
    const drawn = barsOf(view).reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(drawn).toBeCloseTo(Number(view.table.rows.at(-1)?.[1]?.value), 9);
    expect(view.table.rows).toHaveLength(21);
  });

  it('withholds types of cooperation from China, and says why', () => {
    const view = viewOf({ measure: 'china-commitments', by: 'type' });
    expect(view.withheld.by?.type).toMatch(/by sector only/);
    expect(view.notices).toEqual([view.withheld.by?.type]);
    expect(view.title).toContain('by sector');
  });
});

describe('what is missing', () => {
  it('is said of Uzbekistan in 2003, and only there', () => {
    const said = (asked: Asked) => viewOf(asked).notes.join(' ').includes('2003');
    expect(said({})).toBe(true);
    expect(said({ countries: ['UZB'], years: [2002, 2004] })).toBe(true);
    expect(said({ countries: ['KAZ'] })).toBe(false);
    expect(said({ years: [2004, 2007] })).toBe(false);
    expect(viewOf({ countries: ['UZB'], years: [2003, 2003] }).empty?.why).toContain(
      'missing from the source',
    );
  });

  it('is no zero: a sector whose projects have no amount is hatched, and the projects are counted', () => {
    const view = viewOf({ measure: 'china-commitments', countries: ['TJK'], years: [2011, 2011] });
    const education = barsOf(view).find(({ id }) => id === 'Education');
    expect(education).toMatchObject({ value: null, text: 'no amount on record' });
    expect(view.notes).toContain('1 project is on record without an amount, which is not zero.');
    expect(view.headline).toBeNull();
  });

  it('is no amount at all where no project has one', () => {
    const view = viewOf({ measure: 'china-commitments', countries: ['KAZ'], years: [2009, 2009] });
    expect(view.finding).toBe('No amount is on record of Chinese commitments to Kazakhstan in 2009.');
    expect(view.empty).toBeNull();
  });
});

describe('the scale of the bars', () => {
  it('is one for every state of the same years, unless it is to be fitted', () => {
    const extents = STATES.map((country) => {
      const { picture } = viewOf({ countries: [country], years: [1996, 2000] });
      return picture?.form === 'bars' ? picture.extent[1] : null;
    });
    expect(new Set(extents).size).toBe(1);
    const { picture } = viewOf({ countries: ['TKM'], scale: 'own' });
    expect(picture?.form === 'bars' && picture.extent[1]).toBe(
      barsOf(viewOf({ countries: ['TKM'] }))[0]?.value,
    );
  });
});
