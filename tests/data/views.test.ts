import { describe, expect, it } from 'vitest';
import { coverageOf, sourceOf } from '../../src/datasets/manifest.ts';
import { rangeOf, reconcile } from '../../src/figure/reconcile.ts';
import { NO_FILTERS, type SharedFilters } from '../../src/model/address/filters.ts';
import type { AnyChosen } from '../../src/model/choices.ts';
import { ACTORS, STATES } from '../../src/model/places.ts';
import type { Picture } from '../../src/model/view/picture.ts';
import type { View } from '../../src/model/view/view.ts';
import { allFigures, everyChoice, type RegisteredFigure } from '../allFigures.ts';
import { readTables } from '../tables.ts';

const tables = readTables();
const figures = await allFigures();

function someFilters({ figure }: RegisteredFigure, chosen: AnyChosen): SharedFilters[] {
  const coverage = figure.coverage ? rangeOf(figure.coverage(chosen, coverageOf)) : null;
  const years = coverage ? [coverage[0], coverage[1], Math.floor((coverage[0] + coverage[1]) / 2), 1850] : [];
  return [
    NO_FILTERS,
    ...ACTORS.map((actor) => ({ ...NO_FILTERS, actors: [actor] })),
    ...STATES.map((state) => ({ ...NO_FILTERS, countries: [state] })),
    { ...NO_FILTERS, countries: ['KAZ', 'UZB'] },
    ...years.map((year) => ({ ...NO_FILTERS, years: { from: year, to: year } })),
  ];
}

function valuesOf(picture: Picture): (number | null)[] {
  switch (picture.form) {
    case 'time':
      return picture.facets.flatMap(({ series }) =>
        series.flatMap(({ points }) => points.map(({ value }) => value)),
      );
    case 'bars':
      return picture.groups.flatMap(({ bars }) => bars.map(({ value }) => value));
    case 'lanes':
      return picture.lanes.flatMap(({ marks }) => marks.flatMap(({ start, end }) => [start, end]));
  }
}

const textsOf = ({ title, subtitle, finding, headline, notes, notices, empty, table }: View): string[] => [
  title,
  subtitle,
  finding,
  ...(headline === null ? [] : [headline]),
  ...notes,
  ...notices,
  ...(empty ? [empty.why] : []),
  table.caption,
  ...table.columns.map(({ label }) => label),
];

describe.each(figures)('every view of $address', (registered) => {
  const { figure } = registered;
  const views = everyChoice(registered).flatMap((chosen) =>
    someFilters(registered, chosen).map((shared) => {
      const { filters } = reconcile(figure, shared, chosen);
      return { chosen, filters, view: figure.derive(tables, filters, chosen) };
    }),
  );

  it('says in plain words what it shows', () => {
    for (const { view } of views) {
      for (const text of textsOf(view)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}/);
      }
      expect(new Set(view.notes).size).toBe(view.notes.length);
    }
  });

  it('has a finding that ends like a sentence and fits on a slide', () => {
    for (const { view } of views) {
      expect(view.finding).toMatch(/[.!]$/);
      expect(view.finding.length).toBeLessThan(420);
    }
  });

  it('draws finite numbers inside the extent of its scale', () => {
    for (const { view, chosen } of views) {
      if (!view.picture) continue;
      const values = valuesOf(view.picture).filter((value) => value !== null);
      expect(values.every(Number.isFinite)).toBe(true);
      if (view.picture.form === 'lanes' || chosen.scale === 'own') continue;
      const [least, greatest] = view.picture.extent;
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(least - 1e-9);
        expect(value).toBeLessThanOrEqual(greatest + 1e-9);
      }
    }
  });

  it('has a table whose rows fit its columns, without a made-up number', () => {
    for (const { view } of views) {
      for (const row of view.table.rows) {
        expect(row).toHaveLength(view.table.columns.length);
        for (const { value } of row)
          expect(typeof value === 'number' ? Number.isFinite(value) : true).toBe(true);
      }
    }
  });

  it('names only sources that exist, and names some for every drawn picture of a table with sources', () => {
    for (const { view } of views) {
      for (const id of view.sources) expect(sourceOf(id), id).toBeDefined();
    }
  });

  it('says why when there is nothing, and offers what would fill it', () => {
    for (const { view, filters } of views) {
      if (filters.coverage && !filters.years) expect(view.empty?.offer).toBeTruthy();
      if (view.empty) expect(view.picture).toBeNull();
    }
  });
});

describe('the registry', () => {
  it('gives every figure an address of its own', () => {
    const addresses = figures.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
