// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../scripts/data/checkPackage.mjs';
import { indexPackage } from '../../scripts/data/indexPackage.mjs';

const SHIPPED = fileURLToPath(new URL('../../public/data', import.meta.url));

describe('the shipped data package', () => {
  const { tables, problems } = checkPackage(SHIPPED);

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('has an index that is up to date', () => {
    expect(indexPackage(SHIPPED).stale).toEqual([]);
  });

  it('indexes itself the same way twice', () => {
    expect(indexPackage(SHIPPED).text).toBe(readFileSync(join(SHIPPED, 'datapackage.json'), 'utf8'));
  });

  it('says which years and states each table covers', () => {
    const trade = tables.find((table) => table.name === 'trade');
    expect(trade).toMatchObject({ years: '1992-2025', states: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] });
    expect(tables.find((table) => table.name === 'fdi')?.states).not.toContain('TKM');
  });
});

describe('its coverage', () => {
  const { resources } = JSON.parse(indexPackage(SHIPPED).text);
  const coverageOf = (name: string) =>
    resources.find((resource: { name: string }) => resource.name === name).coverage;

  it('counts rows by year within each measure', () => {
    expect(coverageOf('aid').facet).toBe('measure');
    expect(coverageOf('aid').years['net-oda']).toMatchObject({ 1992: 19, 2023: 26 });
    expect(coverageOf('aid').years.grants).not.toHaveProperty('1992');
  });

  it('tells trade apart by who reported it and leaves world totals out', () => {
    const { years } = coverageOf('trade');
    expect(Object.keys(years)).toEqual(['actor', 'state']);
    expect(years.state['2021']).toBe(4);
    expect(years.actor).not.toHaveProperty('2021');
  });

  it('counts migration to Japan and Korea only', () => {
    expect(Object.keys(coverageOf('migration').years['foreigners-staying'])).toHaveLength(8);
    expect(coverageOf('migration').years['stock-undesa-2024']).toEqual({ 2024: 3 });
  });

  it('counts an era in each of its years and a row without a year in none', () => {
    expect(coverageOf('eras').years.all).toMatchObject({ 2009: 3, 2010: 1 });
    expect(coverageOf('diaspora').years.encyclopedia).toEqual({ 2005: 5 });
    expect(coverageOf('partners').years).toEqual({});
  });
});
