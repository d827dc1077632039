import { describe, expect, it } from 'vitest';
import { columnOf, rowsOf, viewOf } from './answers.ts';

describe('diaspora/through-time', () => {
  const rows = rowsOf('diaspora.csv');

  it('draws every count with a year, and the table holds the ten without one too', () => {
    const view = viewOf('/diaspora/through-time');
    const facets = view.picture?.form === 'time' ? view.picture.facets : [];
    const drawn = facets.flatMap(({ id, series }) =>
      series.flatMap((one) => one.points.map(({ at, value }) => `${id} ${one.id} ${at} ${value}`)),
    );
    const dated = rows.filter(({ year }) => year !== '');
    expect(drawn.sort()).toEqual(
      dated.map(({ family, country, year, persons }) => `${family} ${country} ${year} ${persons}`).sort(),
    );
    expect(dated).toHaveLength(31);
    expect(view.table.rows).toHaveLength(41);
    expect(columnOf(view, 'year').filter((year) => year === null)).toHaveLength(10);
    const sum = (values: readonly unknown[]) => values.reduce<number>((total, one) => total + Number(one), 0);
    expect(sum(columnOf(view, 'persons'))).toBe(sum(rows.map(({ persons }) => persons)));
  });

  it("finds South Korea's estimates for Uzbekistan down by 6% and for Kazakhstan up by 20%", () => {
    const count = (country: string, year: string) => {
      const row = rows.find(
        (one) => one.family === 'overseas-koreans' && one.country === country && one.year === year,
      );
      return Number(row?.persons);
    };
    expect([count('UZB', '2007'), count('UZB', '2024')]).toEqual([186370, 175338]);
    expect(Math.round((count('UZB', '2024') / count('UZB', '2007') - 1) * 100)).toBe(-6);
    expect(Math.round((count('KAZ', '2024') / count('KAZ', '2007') - 1) * 100)).toBe(20);
    const view = viewOf('/diaspora/through-time');
    expect(view.headline).toMatch(
      /^Uzbekistan had 6% fewer ethnic Koreans in 2024 than in 2007 and Kazakhstan 20% more/,
    );
    expect(view.finding).toContain('from 186,370 in 2007 to 175,338 in 2024');
  });

  it("shows Tajikistan's fall from 13,431 to 634 in its censuses", () => {
    const view = viewOf('/diaspora/through-time?countries=tjk&family=census');
    expect(columnOf(view, 'persons')).toEqual([13431, 1696, 634]);
    expect(view.headline).toContain('95% fewer ethnic Koreans in 2010 than in 1989');
  });
});

describe('diaspora/institutions', () => {
  const rows = rowsOf('brief/institutions.csv');

  it('draws the six bodies with a year, and the table holds all fourteen', () => {
    const view = viewOf('/diaspora/institutions');
    const marks = view.picture?.form === 'lanes' ? view.picture.lanes.flatMap((lane) => lane.marks) : [];
    const dated = rows.filter(({ since }) => since !== '');
    expect(marks.map(({ label, start }) => `${label} ${start}`).sort()).toEqual(
      dated.map(({ name, since }) => `${name} ${since}`).sort(),
    );
    expect(marks).toHaveLength(6);
    expect(columnOf(view, 'name').sort()).toEqual(rows.map(({ name }) => name ?? '').sort());
    expect(view.table.rows).toHaveLength(14);
    expect(view.finding).toContain('from CAREC (1997) to Korea-Central Asia Business Council (2020)');
  });
});
