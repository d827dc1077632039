// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chartXml } from '../../../../src/export/slides/chart/chartXml.ts';
import { chartOfBars } from '../../../../src/export/slides/chart/fromBars.ts';
import { chartsOfTime } from '../../../../src/export/slides/chart/fromTime.ts';
import type { ChartSpec } from '../../../../src/export/slides/chart/spec.ts';
import { formatValue, PERCENT, USD_MILLION } from '../../../../src/model/units.ts';
import type { BarsPicture, TimePicture } from '../../../../src/model/view/picture.ts';
import { light } from '../../../../src/ui/theme/tokens.ts';
import { all, parseXml, textsOf } from '../../../office/package.ts';
import { point, series, timePicture } from '../../../office/views.ts';

const draw = (spec: ChartSpec) => parseXml(chartXml({ spec, width: 12, height: 4, textSize: 12 }));
const value = (within: Document | Element, name: string) => all(within, name)[0]?.getAttribute('val');

function only(picture: TimePicture): ChartSpec {
  const [spec, ...rest] = chartsOfTime(picture, 4);
  if (!spec || rest.length > 0) throw new Error('one chart was expected');
  return spec;
}

/** Index and value of every point that a series holds. */
function pointsOf(chart: Document): [index: number, value: number][][] {
  return all(chart, 'c:ser').map((one) =>
    all(all(one, 'c:val')[0] ?? one, 'c:pt').map((pt) => [
      Number(pt.getAttribute('idx')),
      Number(pt.textContent),
    ]),
  );
}

const gapped = [point(2000, 0), point(2001, 4), point(2002, null), point(2003, 6), point(2004, 8)];

describe('a native chart over time', () => {
  it('keeps gaps as gaps and zero as zero', () => {
    const chart = draw(only(timePicture([[series('Japan', 'JPN', gapped)]])));
    expect(pointsOf(chart)).toEqual([
      [
        [0, 0],
        [1, 4],
        [3, 6],
        [4, 8],
      ],
    ]);
    expect(value(chart, 'c:dispBlanksAs')).toBe('gap');
    expect(textsOf(all(chart, 'c:cat')[0] ?? chart, 'c:v')).toEqual(['2000', '2001', '2002', '2003', '2004']);
  });

  it('never joins points of different sources: a series for each, of one colour', () => {
    const points = [
      point(2000, 1),
      point(2001, 2),
      point(2002, 3, { run: 'two' }),
      point(2003, 4, { run: 'two' }),
    ];
    const chart = draw(only(timePicture([[series('Japan', 'JPN', points)]])));
    expect(all(chart, 'c:tx').flatMap((one) => textsOf(one, 'c:v'))).toEqual(['Japan', 'Japan, from 2002']);
    expect(pointsOf(chart)).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [2, 3],
        [3, 4],
      ],
    ]);
    const colours = all(chart, 'c:ser').map((one) => all(one, 'a:srgbClr')[0]?.getAttribute('val'));
    expect(colours).toEqual(['C0371F', 'C0371F']);
  });

  it('dots what stands alone, and draws no line where everything does', () => {
    const lone = only(
      timePicture([[series('Japan', 'JPN', [point(2000, 1), point(2001, null), ...gapped.slice(3)])]]),
    );
    const places = all(draw(lone), 'c:dPt').map((one) => value(one, 'c:idx'));
    expect(places).toEqual(['0']);
    const counts = [point(2000, 1, { run: 'a' }), point(2003, 2, { run: 'b' })];
    const chart = draw(only(timePicture([[series('Japan', 'JPN', counts)]])));
    const [ser] = all(chart, 'c:ser');
    if (!ser) throw new Error('a series was expected');
    expect(all(chart, 'c:ser')).toHaveLength(1);
    expect(value(ser, 'c:symbol')).toBe('circle');
    expect(all(all(ser, 'c:spPr')[0] ?? ser, 'a:noFill')).toHaveLength(1);
    for (const dotted of all(ser, 'c:dPt')) {
      expect(all(all(dotted, 'c:spPr').at(-1) ?? dotted, 'a:noFill')).toHaveLength(1);
    }
  });

  it('dashes the line to and from an estimate, and leaves the dot of an incomplete total hollow', () => {
    const points = [
      point(2000, 1),
      point(2001, 2, { estimated: 'estimated' }),
      point(2002, 3),
      point(2003, 4, { lacking: ['Turkmenistan'] }),
    ];
    const marked = all(draw(only(timePicture([[series('Japan', 'JPN', points)]]))), 'c:dPt');
    const told = marked.map((one) => [
      value(one, 'c:idx'),
      value(one, 'c:symbol'),
      all(one, 'a:prstDash').at(-1)?.getAttribute('val'),
    ]);
    expect(told).toEqual([
      ['1', 'none', 'sysDash'],
      ['2', 'none', 'sysDash'],
      ['3', 'circle', 'solid'],
    ]);
    expect(all(marked[2] ?? document, 'a:srgbClr')[0]?.getAttribute('val')).toBe('FFFFFF');
  });

  it('has the axis of the picture, so that two slides compare', () => {
    const picture = timePicture([[series('Japan', 'JPN', gapped)]], { extent: [-40, 380] }, USD_MILLION);
    const chart = draw(only(picture));
    const [axis] = all(chart, 'c:valAx');
    if (!axis) throw new Error('an axis was expected');
    expect([value(axis, 'c:min'), value(axis, 'c:max')]).toEqual(['-100', '400']);
    expect(textsOf(axis, 'a:t')).toEqual(['USD million']);
    expect(all(axis, 'c:numFmt')[0]?.getAttribute('formatCode')).toBe('#,##0;−#,##0');
    expect(textsOf(chart, 'c:formatCode')).toEqual(['#,##0.0;−#,##0.0']);
  });

  it('hangs a ranking from its first place', () => {
    const picture = timePicture([[series('Japan', 'JPN', [point(2000, 3), point(2001, 1)])]], {
      inverted: true,
      extent: [1, 9],
    });
    const chart = draw(only(picture));
    const [axis] = all(chart, 'c:valAx');
    if (!axis) throw new Error('an axis was expected');
    expect(value(axis, 'c:orientation')).toBe('maxMin');
    expect([value(axis, 'c:min'), value(axis, 'c:max')]).toEqual(['1', '9']);
    expect(all(chart, 'c:catAx').map((one) => value(one, 'c:crosses'))).toEqual(['max']);
  });

  it('has a logarithmic axis on which zero has no place', () => {
    const picture = timePicture([[series('Japan', 'JPN', gapped)]], { scale: 'log', extent: [0, 900] });
    const chart = draw(only(picture));
    expect(value(chart, 'c:logBase')).toBe('10');
    expect([value(chart, 'c:min'), value(chart, 'c:max')]).toEqual(['1', '1000']);
    expect(pointsOf(chart)[0]?.map(([index]) => index)).toEqual([1, 3, 4]);
  });

  it('writes a percentage as one', () => {
    const chart = draw(only(timePicture([[series('Japan', 'JPN', gapped)]], {}, PERCENT)));
    expect(textsOf(chart, 'c:formatCode')).toEqual(['#,##0.00"%";−#,##0.00"%"']);
  });

  it('names months, from the first to the last', () => {
    const points = [0, 1, 2, 3].map((month) => point(2022 + month / 12, month));
    const picture = timePicture([[series('Japan', 'JPN', points)]], { span: [2022, 2022 + 3 / 12] });
    const spec = only(picture);
    expect(spec.categories).toEqual(['Jan 2022', 'Feb 2022', 'Mar 2022', 'Apr 2022']);
    expect(pointsOf(draw(spec))[0]).toHaveLength(4);
  });

  it('is an area only where nothing is missing, since an area falls to zero at a gap', () => {
    const whole = [2000, 2001, 2002, 2003, 2004].map((year) => point(year, 1));
    const kindOf = (points: typeof whole) =>
      only(timePicture([[series('Japan', 'JPN', points)]], { chart: 'area' })).kind;
    expect(kindOf(whole)).toBe('area');
    expect(kindOf(gapped)).toBe('line');
  });

  it('needs no legend where the only series bears the name of its chart', () => {
    const picture = timePicture([[series('Facet 1', 'JPN', gapped)], [series('Other', 'KOR', gapped)]]);
    expect(chartsOfTime(picture, 4).map(({ legend }) => legend)).toEqual(['none', 'bottom']);
    expect(chartsOfTime(picture, 4).map(({ axis }) => axis.greatest)).toEqual([100, 100]);
  });
});

const bars: BarsPicture = {
  form: 'bars',
  unit: USD_MILLION,
  extent: [0, 50],
  groups: [
    {
      id: 'a',
      label: 'Food',
      bars: [
        { id: 'j', label: 'Japan', tone: 'JPN', value: 0 },
        { id: 'k', label: 'South Korea', tone: 'KOR', value: 40, text: '40 · 2%' },
      ],
    },
    {
      id: 'b',
      label: 'Oils',
      bars: [
        { id: 'j', label: 'Japan', tone: 'JPN', value: null },
        { id: 'k', label: 'South Korea', tone: 'other1', value: 12, estimated: 'estimated' },
      ],
    },
  ],
};

describe('a native chart of bars', () => {
  it('has no bar for what is not reported, and says so where its name stands', () => {
    const spec = chartOfBars(bars, 12);
    expect(spec.categories).toEqual(['Food', 'Oils (Japan: not reported)']);
    expect(pointsOf(draw(spec))).toEqual([
      [[0, 0]],
      [
        [0, 40],
        [1, 12],
      ],
    ]);
  });

  it('is one series where every group has one bar, each in its own colour', () => {
    const groups = bars.groups.flatMap(({ bars: inner }) =>
      inner.map((bar, i) => ({ id: `${bar.id}${i}`, label: `${bar.label} ${bar.value}`, bars: [bar] })),
    );
    const spec = chartOfBars({ ...bars, groups }, 12);
    expect(spec.series).toHaveLength(1);
    expect(spec.categories[2]).toBe('Japan null: not reported');
    const own = all(draw(spec), 'c:dPt').map((one) => [
      value(one, 'c:idx'),
      all(one, 'a:srgbClr')[0]?.getAttribute('val'),
    ]);
    expect(own).toEqual([
      ['1', light.kor.slice(1)],
      ['3', light.comparator1.slice(1)],
    ]);
  });

  it('labels each bar with its value, or with what the value alone does not say', () => {
    const chart = draw(chartOfBars(bars, 12));
    const [japan, korea] = all(chart, 'c:ser');
    if (!japan || !korea) throw new Error('two series were expected');
    expect(all(japan, 'c:dLbl')).toHaveLength(0);
    expect(value(japan, 'c:showVal')).toBe('1');
    expect(all(korea, 'c:dLbl').map((one) => [value(one, 'c:idx'), textsOf(one, 'a:t').join()])).toEqual([
      ['0', '40 · 2%'],
    ]);
  });

  it('labels a value that its format would round to zero in its own figures', () => {
    const small = {
      ...bars,
      groups: bars.groups.map((group) => ({
        ...group,
        bars: group.bars.map(({ text: _, ...bar }) => ({
          ...bar,
          value: bar.value === null ? null : 0.0003,
        })),
      })),
    };
    const labels = all(draw(chartOfBars(small, 12)), 'c:dLbl').map((one) => textsOf(one, 'a:t').join());
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels)).toEqual(new Set([formatValue(0.0003, bars.unit)]));
  });

  it('draws estimates pale', () => {
    const [, korea] = all(draw(chartOfBars(bars, 12)), 'c:ser');
    const pale = all(korea ?? document, 'c:dPt').filter((one) => all(one, 'a:alpha').length > 0);
    expect(pale.map((one) => value(one, 'c:idx'))).toEqual(['1']);
  });
});
