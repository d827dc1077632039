import { describe, expect, it } from 'vitest';
import type { Facet } from '../../../../src/model/view/picture.ts';
import { onScale, scaleFor } from '../../../../src/panels/migration/logScale.ts';

const facets: Facet[] = [
  {
    id: 'all',
    title: null,
    series: [
      {
        id: 'UZB',
        label: 'Uzbekistan',
        tone: 'UZB',
        points: [8, 0, 9].map((value, i) => ({ at: 2019 + i, value, run: 'a' })),
      },
    ],
  },
];

const valuesOf = (drawn: readonly Facet[]) => drawn[0]?.series[0]?.points.map(({ value }) => value);

describe('a logarithmic scale', () => {
  it('leaves a gap where there is a zero, and says so', () => {
    const drawn = onScale(facets, 'log');
    expect(valuesOf(drawn.facets)).toEqual([8, null, 9]);
    expect(drawn.notes.join(' ')).toContain('a gap in a line is a zero');
  });

  it('is refused to bars, in words', () => {
    const { scale, withheld, notices } = scaleFor('log', true);
    expect(scale).toBe('linear');
    expect(withheld.scale?.log).toMatch(/begin at zero/);
    expect(notices).toHaveLength(1);
    expect(scaleFor('own', true).notices).toEqual([]);
  });
});

describe('another scale', () => {
  it('keeps its zeros', () => {
    expect(onScale(facets, 'linear')).toEqual({ facets, notes: [] });
    expect(scaleFor('log', false).scale).toBe('log');
  });
});
