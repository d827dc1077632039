import { describe, expect, it } from 'vitest';
import { ACTORS, STATES, type State } from '../../../../src/model/places.ts';
import type { TimePicture } from '../../../../src/model/view/picture.ts';
import type { View } from '../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../src/model/years.ts';
import { derive } from '../../../../src/panels/diaspora/through-time/derive.ts';
import { FAMILY_IDS, type Family } from '../../../../src/panels/diaspora/through-time/families.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const COVERAGE: YearRange = [1939, 2025];

interface Asked {
  readonly countries?: readonly State[];
  readonly years?: YearRange | null;
  readonly family?: readonly Family[];
  readonly chart?: 'line' | 'table';
}

function viewOf({
  countries = STATES,
  years = COVERAGE,
  family = FAMILY_IDS,
  chart = 'line',
}: Asked = {}): View {
  const filters = { actors: ACTORS, countries, years, coverage: COVERAGE };
  return derive(tables, filters, { family, chart, scale: 'linear' });
}

function timeOf({ picture }: View): TimePicture {
  if (picture?.form !== 'time') throw new Error('The picture is not one over time');
  return picture;
}

const cells = ({ table }: View, column: string) => {
  const at = table.columns.findIndex(({ id }) => id === column);
  return table.rows.map((row) => row[at]);
};

describe('counts over time', () => {
  it('has a chart for each definition and joins no two counts', () => {
    const { facets } = timeOf(viewOf());
    expect(facets.map(({ id }) => id)).toEqual(FAMILY_IDS);
    for (const { series } of facets) {
      for (const { id, tone, points } of series) {
        expect(tone).toBe(id);
        expect(new Set(points.map(({ run }) => run)).size).toBe(points.length);
      }
    }
  });

  it('keeps one scale whatever is chosen', () => {
    const whole = timeOf(viewOf()).extent;
    expect(whole).toEqual([0, 200917]);
    for (const state of STATES) expect(timeOf(viewOf({ countries: [state] })).extent).toEqual(whole);
    expect(timeOf(viewOf({ family: ['census'] })).extent).toEqual(whole);
  });

  it('names a definition that stands alone in the subtitle, and its states at their dots', () => {
    const view = viewOf({ years: [2005, 2005] });
    expect(timeOf(view).facets.map(({ title }) => title)).toEqual([null]);
    expect(view.subtitle).toMatch(/^Encyclopedia:/);
    expect(view.notes).toContain(
      'No dated count in these years, which is not zero. Census: all five states; Statistics office: all five states; Overseas Koreans: all five states.',
    );
  });

  it('says what the picture cannot place, and where two of them disagree', () => {
    const note = viewOf().notes.find((one) => one.includes('no year'));
    expect(note).toMatch(/^10 counts have no year/);
    expect(note).toContain('for Turkmenistan (396 and 2,500)');
    expect(viewOf({ family: ['census'] }).notes.join(' ')).not.toContain('no year');
    expect(viewOf().notes).toContain('Rounded in its source: Uzbekistan 2014.');
  });

  it('keeps counts without a year in the table, whatever the years', () => {
    const years = cells(viewOf({ countries: ['UZB'], years: [2020, 2024] }), 'year');
    expect(years.map((cell) => cell?.text ?? cell?.value)).toEqual([2020, 2022, 2024, 'no year', 'no year']);
  });

  it('links no copy of an encyclopedia, and everything linked is of the web', () => {
    const view = viewOf();
    const tiers = cells(view, 'tier').map((cell) => cell?.value);
    const links = cells(view, 'source').map((cell) => cell?.href);
    expect(links.filter((href) => href !== undefined)).toHaveLength(
      tiers.filter((tier) => tier !== 'Encyclopedia').length,
    );
    for (const [i, href] of links.entries()) {
      if (tiers[i] === 'Encyclopedia') expect(href).toBeUndefined();
      else expect(href).toMatch(/^https?:\/\//);
    }
    expect(JSON.stringify(view)).not.toContain('azureedge');
  });

  it('prefers the definition that reaches furthest where two have as many counts', () => {
    expect(viewOf({ countries: ['KAZ'] }).headline).toBe(
      "Kazakhstan had 20% more ethnic Koreans in 2024 than in 2007, by the estimates of South Korea's missions",
    );
  });

  it('can be a table alone', () => {
    const view = viewOf({ chart: 'table' });
    expect(view.picture).toBeNull();
    expect(view.empty).toBeNull();
    expect(view.table.rows).toHaveLength(41);
    expect(view.notes.join(' ')).not.toContain('Dots');
  });

  it('is empty with a way out where nothing is dated', () => {
    const view = viewOf({ countries: ['TKM'], years: [2014, 2014], family: ['census'] });
    expect(view.empty?.why).toBe(
      'No dated count of ethnic Koreans in Turkmenistan under this definition is at hand in 2014.',
    );
    expect(view.empty?.offer?.chosen).toEqual({ family: FAMILY_IDS });
    expect(viewOf({ years: null }).empty?.offer?.label).toBe('Show 1939–2025');
  });
});
