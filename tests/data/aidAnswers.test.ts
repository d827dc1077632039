import { describe, expect, it } from 'vitest';
import type { View } from '../../src/model/view/view.ts';
import { cell, columnOf, rowsOf, viewOf } from './answers.ts';

const columnSum = (view: View, column: string): number =>
  columnOf(view, column).reduce<number>((sum, value) => sum + Number(value ?? 0), 0);

const aid = rowsOf('aid.csv');
const totalOf = (rows: readonly { usd_million?: string }[]) =>
  rows.reduce((sum, { usd_million }) => sum + Number(usd_million), 0);

describe('aid/donors', () => {
  const view = viewOf('/aid/donors?countries=uzb&years=2014');

  it.each([
    ['Japan', 'JPN', 1, 34.18],
    ['United States', 'USA', 2, 21.09],
    ['Germany', 'DEU', 3, 19.75],
    ['South Korea', 'KOR', 4, 14.47],
    ['France', 'FRA', 5, 1.33],
  ])('ranks %s (%s) as donor %i of Uzbekistan in 2014, with %f', (name, code, place, known) => {
    const rows = aid.filter(
      ({ year, recipient, measure, donor }) =>
        year === '2014' && recipient === 'UZB' && measure === 'net-oda' && donor === code,
    );
    expect(totalOf(rows)).toBeCloseTo(known, 2);
    expect(cell(view, name, 'amount')).toBeCloseTo(known, 2);
    expect(cell(view, name, 'place')).toBe(place);
    expect(cell(view, name, 'share')).toBeCloseTo((known / 105.52) * 100, 2);
  });

  it('sets them against a DAC total of 105.52, and what is left of it', () => {
    expect(cell(view, 'DAC donors, total', 'amount')).toBeCloseTo(105.52, 2);
    expect(cell(view, 'Other DAC donors (not listed)', 'amount')).toBeCloseTo(14.7, 2);
    expect(view.finding).toMatch(/^Japan is 1st and South Korea 4th of the 5 DAC donors in the table/);
  });

  it('refuses shares of all five states over all years, where net flows are negative', () => {
    const whole = viewOf('/aid/donors');
    expect(whole.notes[0]).toMatch(/Japan to Kazakhstan, Turkmenistan and Uzbekistan/);
    expect(cell(whole, 'Japan', 'share')).toBeNull();
  });

  it('has 1,825 million of grants from the Asian Development Bank, 2000–2022', () => {
    const grants = viewOf('/aid/donors?measure=grants&years=2000-2022');
    expect(cell(grants, 'Asian Development Bank', 'amount')).toBeCloseTo(1825, 0);
    const donors = new Set(aid.filter(({ measure }) => measure === 'grants').map(({ donor }) => donor));
    expect(grants.finding).toContain(`of the ${donors.size} donors listed`);
    expect(cell(grants, 'All donors listed', 'amount')).toBeCloseTo(
      totalOf(aid.filter(({ measure }) => measure === 'grants')),
      6,
    );
  });

  it('ranks Japan fourth among the countries by grants to Uzbekistan in 2014', () => {
    expect(
      cell(viewOf('/aid/donors?measure=grants&countries=uzb&years=2014'), 'Japan', 'place-countries'),
    ).toBe(4);
  });

  it('gives the same place in the rank over time', () => {
    expect(cell(viewOf('/aid/donors?countries=uzb&chart=line'), 2014, 'kor-place')).toBe(4);
  });
});

describe('aid/loans', () => {
  const link = '/aid/loans?compare=x-asian-development-bank';

  it('has 14,297 million of loans from the Asian Development Bank, 2000–2022', () => {
    const view = viewOf(link);
    const column = 'x-asian-development-bank-all-loans-disbursed';
    expect(columnSum(view, column)).toBeCloseTo(14297, 0);
    const rows = aid.filter(
      ({ donor, measure }) => donor === 'x-asian-development-bank' && measure === 'loans-disbursed',
    );
    expect(columnSum(view, column)).toBeCloseTo(totalOf(rows), 6);
    expect(view.finding).toContain('Asian Development Bank 14,297');
  });

  it('sets the debt service paid to Japan beside it', () => {
    const rows = aid.filter(({ donor, measure }) => donor === 'JPN' && measure === 'debt-service');
    expect(columnSum(viewOf(`${link}&direction=service`), 'jpn-all-debt-service')).toBeCloseTo(
      totalOf(rows),
      6,
    );
  });
});

describe('aid/sectors', () => {
  const sectors = rowsOf('aid-sectors.csv');

  it('adds the sectors of Korea’s grants up to what the types of cooperation add up to', () => {
    const bySector = viewOf('/aid/sectors');
    const byType = viewOf('/aid/sectors?by=type');
    const known = totalOf(sectors.filter(({ donor }) => donor === 'KOR'));
    expect(cell(bySector, 'All, to all five states', 'amount')).toBeCloseTo(known, 6);
    expect(cell(byType, 'All, to all five states', 'amount')).toBeCloseTo(known, 1);
    expect(cell(byType, 'Volunteers', 'amount')).toBeCloseTo(15.88, 2);
  });

  it('counts 78 per cent for social infrastructure and services', () => {
    const social = /^(Education|Health|Population|Water|Government|Other social)/;
    const korea = sectors.filter(({ donor }) => donor === 'KOR');
    const part = totalOf(korea.filter(({ sector }) => social.test(sector ?? ''))) / totalOf(korea);
    expect(Math.round(part * 100)).toBe(78);
    expect(viewOf('/aid/sectors').headline).toMatch(/^78% .* social infrastructure and services$/);
  });

  it('has 15 Chinese projects without an amount', () => {
    const without = sectors.filter(({ donor, usd_million }) => donor === 'CHN' && Number(usd_million) === 0);
    expect(without).toHaveLength(14);
    const projects = without.reduce((sum, row) => sum + Number(row.projects), 0);
    expect(viewOf('/aid/sectors?measure=china-commitments').notes).toContain(
      `${projects} projects are on record without an amount, which is not zero.`,
    );
  });
});
