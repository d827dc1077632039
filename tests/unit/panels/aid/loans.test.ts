import { describe, expect, it } from 'vitest';
import { partnerName } from '../../../../src/datasets/manifest.ts';
import type { Chosen } from '../../../../src/model/choices.ts';
import { ACTORS, isActor, STATES } from '../../../../src/model/places.ts';
import type { View } from '../../../../src/model/view/view.ts';
import { CREDITORS } from '../../../../src/panels/aid/loans/creditors.ts';
import { type choices, derive } from '../../../../src/panels/aid/loans/derive.ts';
import { readTables } from '../../../tables.ts';

const { aid } = readTables();

function viewOf(asked: Partial<Chosen<typeof choices>> = {}): View {
  return derive(
    { aid },
    { actors: ACTORS, countries: STATES, years: [2000, 2022], coverage: [2000, 2022] },
    { by: 'actor', scale: 'linear', chart: 'line', compare: [], direction: 'disbursed', ...asked },
  );
}

const seriesOf = ({ picture }: View) => (picture?.form === 'time' ? (picture.facets[0]?.series ?? []) : []);

describe('official loans', () => {
  it('says that they are not ODA, in both directions', () => {
    for (const direction of ['disbursed', 'service'] as const) {
      expect(viewOf({ direction }).notes[0]).toMatch(/^Not ODA/);
    }
    expect(viewOf({ direction: 'service' }).title).toBe(
      'Debt service to Japan and South Korea from the five Central Asian states, 2000–2022',
    );
  });

  it('draws comparators in greys, behind the actors and without an axis of their own', () => {
    const view = viewOf({ compare: ['CHN', 'x-asian-development-bank'] });
    expect(seriesOf(view).map(({ label, tone }) => [label, tone])).toEqual([
      ['Japan', 'JPN'],
      ['South Korea', 'KOR'],
      ['China', 'other1'],
      ['Asian Development Bank', 'other2'],
    ]);
    const { picture } = view;
    expect(picture?.form === 'time' && picture.extent[1]).toBeGreaterThan(2500);
  });

  it('draws five comparators at the most, and names who is left out', () => {
    const view = viewOf({ compare: CREDITORS.slice(0, 7) });
    expect(seriesOf(view)).toHaveLength(7);
    expect(view.notices).toEqual([
      `Five comparators are drawn at the most; left out: ${CREDITORS.slice(5, 7).map(partnerName).join(' and ')}`,
    ]);
  });

  it('offers the largest creditors of the table', () => {
    const sums = new Map<string, number>();
    for (const { measure, donor, usd_million } of aid) {
      if (measure === 'loans-disbursed') sums.set(donor, (sums.get(donor) ?? 0) + usd_million);
    }
    const largest = [...sums].sort(([, a], [, b]) => b - a).map(([donor]) => donor);
    const others = largest.filter((donor) => !isActor(donor)).slice(0, 12);
    expect(others.filter((donor) => !(CREDITORS as readonly string[]).includes(donor))).toEqual([]);
    const creditors = new Set(
      aid.filter(({ measure }) => measure === 'debt-service').map(({ donor }) => donor),
    );
    for (const code of CREDITORS) expect(sums.has(code) && creditors.has(code), code).toBe(true);
  });

  it('shortens long names in the picture and gives them in full in a note', () => {
    const view = viewOf({ compare: ['x-wb-international-bank-for-reconstruction-and-development'] });
    expect(seriesOf(view).at(-1)?.label).toBe('World Bank, IBRD');
    expect(view.notes.at(-1)).toContain('International Bank for Reconstruction and Development');
  });

  it('leaves a gap where nothing is reported', () => {
    const korea = seriesOf(viewOf()).find(({ id }) => id === 'KOR');
    expect(korea?.points.filter(({ value }) => value === null).map(({ at }) => at)).toEqual([2008, 2009]);
  });
});
