import { describe, expect, it } from 'vitest';
import { isSmallOnScale } from '../../../src/figure/frame/ScaleHint.tsx';
import { USD_MILLION } from '../../../src/model/units.ts';
import type { TimePicture } from '../../../src/model/view/picture.ts';

const lineTo = (values: readonly (number | null)[], extent: TimePicture['extent']): TimePicture => ({
  form: 'time',
  chart: 'line',
  scale: 'linear',
  unit: USD_MILLION,
  years: [2000, 2000 + values.length],
  extent,
  breaks: [],
  facets: [
    {
      id: 'all',
      title: null,
      series: [
        {
          id: 'JPN',
          label: 'Japan',
          tone: 'JPN',
          points: values.map((value, i) => ({ at: 2000 + i, value, run: 'wdi' })),
        },
      ],
    },
  ],
});

describe('a picture is small on its scale', () => {
  it('where its values fill a third of it or less', () => {
    expect(isSmallOnScale(lineTo([0.1, 4], [-50, 400]))).toBe(true);
    expect(isSmallOnScale(lineTo([0.1, 384], [-50, 400]))).toBe(false);
  });

  it('never where nothing is reported, nor for ranks', () => {
    expect(isSmallOnScale(lineTo([null, null], [0, 400]))).toBe(false);
    expect(isSmallOnScale({ ...lineTo([1, 2], [1, 20]), inverted: true })).toBe(false);
  });
});
