// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  type LanesLayout,
  lanesHeight,
  layoutLanes,
} from '../../../../../src/figure/picture/lanes/layout.ts';
import { markAt, markByKey } from '../../../../../src/figure/picture/lanes/reach.ts';
import { readoutOf } from '../../../../../src/figure/picture/lanes/readout.ts';
import { TEXT } from '../../../../../src/figure/picture/props.ts';
import { ACTORS, STATES } from '../../../../../src/model/places.ts';
import type { LanesPicture } from '../../../../../src/model/view/picture.ts';
import type { View } from '../../../../../src/model/view/view.ts';
import type { YearRange } from '../../../../../src/model/years.ts';
import { derive as deriveEras } from '../../../../../src/panels/timelines/eras/derive.ts';
import { choices, derive as deriveEvents } from '../../../../../src/panels/timelines/events/derive.ts';
import { textWidth } from '../../../../../src/ui/text/width.ts';
import { readTables } from '../../../../tables.ts';

const tables = readTables();
const WIDTHS = [320, 340, 390, 480, 599, 600, 700, 768, 900, 1024, 1100];
const filtersOf = (years: YearRange) => ({ actors: ACTORS, countries: STATES, years, coverage: years });

function lanesOf({ picture }: View): LanesPicture {
  if (picture?.form !== 'lanes') throw new Error('no lanes');
  return picture;
}

function events(years: YearRange, tier = choices.tier.initial): LanesPicture {
  return lanesOf(
    deriveEvents(tables, filtersOf(years), {
      category: choices.category.initial,
      tier,
      status: choices.status.initial,
    }),
  );
}

const PICTURES: [string, LanesPicture][] = [
  ['the policies', lanesOf(deriveEras(tables, filtersOf([1992, 2021])))],
  ['the policies of 2005–2010', lanesOf(deriveEras(tables, filtersOf([2005, 2010])))],
  ['the policies of 2009', lanesOf(deriveEras(tables, filtersOf([2009, 2009])))],
  ['all events', events([1991, 2026])],
  ['the events of 2014', events([2014, 2014])],
  ['the events of 1992', events([1992, 1992])],
  ['the events of 2019–2026', events([2019, 2026])],
  ['the events of encyclopedias', events([1991, 2026], ['3'])],
];
const CASES = PICTURES.flatMap(([name, picture]) =>
  WIDTHS.map((width): [string, number, LanesPicture] => [name, width, picture]),
);

interface Box {
  readonly what: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Everything that is drawn of the marks, and the names of the lanes. */
function boxesOf({ lanes }: LanesLayout): Box[] {
  return lanes.flatMap(({ marks, label, lane }) => [
    ...label.lines.map((line, i) => ({
      what: lane.label,
      x0: 0,
      x1: textWidth(line, TEXT.label, 700),
      y0: label.y + i * 16 - 6,
      y1: label.y + i * 16 + 6,
    })),
    ...marks.flatMap(({ mark, x0, x1, y, middle, shape, label: name }) => {
      const half = shape === 'bar' ? 11 : 4;
      const glyph = { what: mark.id, x0, x1, y0: y + middle - half, y1: y + middle + half };
      if (!name) return [glyph];
      const [left, right] = [name.x, name.x + textWidth(name.text, TEXT.label)];
      const text = {
        what: `name of ${mark.id}`,
        x0: left,
        x1: right,
        y0: y + name.y - 6,
        y1: y + name.y + 6,
      };
      // A name inside its bar is meant to lie on it.
      return left > x0 && right < x1 ? [glyph] : [glyph, text];
    }),
  ]);
}

const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe('the layout of lanes', () => {
  it.each(CASES)('of %s at %i px lets nothing lie on anything else or stick out', (_, width, picture) => {
    const layout = layoutLanes(picture, width);
    const boxes = boxesOf(layout);
    for (const box of boxes) {
      expect(box.x0, box.what).toBeGreaterThanOrEqual(-0.01);
      expect(box.x1, box.what).toBeLessThanOrEqual(width + 0.01);
      expect(box.y1, box.what).toBeLessThanOrEqual(layout.height);
    }
    const collisions = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [[a.what, b.what]] : [])),
    );
    expect(collisions).toEqual([]);
    expect(lanesHeight(picture, width)).toBe(layout.height);
  });

  it.each(CASES)('of %s at %i px sets years and key without collision', (_, width, picture) => {
    const { axis, key, axisTop } = layoutLanes(picture, width);
    let free = 0;
    for (const { x, label } of axis.ticks) {
      expect(x).toBeGreaterThanOrEqual(free);
      free = x + 4 + textWidth(label, TEXT.tick);
      expect(free).toBeLessThanOrEqual(width);
    }
    expect(axis.ticks.length).toBeGreaterThan(0);
    for (const { x, y, text } of key) {
      expect(x + 16 + textWidth(text, TEXT.tick, 400)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(axisTop);
    }
  });

  it.each(CASES)('of %s at %i px keeps every mark over its own time', (_, width, picture) => {
    const { lanes, axis } = layoutLanes(picture, width);
    for (const { mark, x0, x1, isCutBefore, isCutAfter } of lanes.flatMap(({ marks }) => marks)) {
      const from = Math.max(axis.left, axis.at(mark.start));
      const to = Math.min(axis.right, axis.at(mark.end));
      // Whatever is too short to be seen is drawn as long as a dot, about its own middle.
      expect(x0 - from).toBeGreaterThan(-10.01);
      expect(to - x1).toBeGreaterThan(-10.01);
      if (to - from > 10) expect([x0, x1]).toEqual([from, to]);
      expect(isCutBefore).toBe(mark.start < picture.years[0]);
      expect(isCutAfter).toBe(mark.end > picture.years[1] + 1);
    }
  });

  it('draws every mark once', () => {
    for (const [, picture] of PICTURES) {
      const drawn = layoutLanes(picture, 700).lanes.flatMap(({ marks }) => marks.map(({ mark }) => mark.id));
      expect(drawn.sort()).toEqual(picture.lanes.flatMap(({ marks }) => marks.map(({ id }) => id)).sort());
    }
  });

  it('names every policy in full from 320 px on', () => {
    for (const width of WIDTHS) {
      const [, picture] = PICTURES[0] ?? [];
      const layout = picture && layoutLanes(picture, width);
      for (const { mark, label } of layout?.lanes.flatMap(({ marks }) => marks) ?? [])
        expect(label?.text).toBe(mark.label);
    }
  });

  it('explains the signs that are there, and no others', () => {
    const key = (picture: LanesPicture) => layoutLanes(picture, 700).key.map(({ text }) => text);
    expect(key(events([1991, 2026]))).toEqual([
      'Japan',
      'South Korea',
      'only month or year known',
      'announced',
      'cancelled',
    ]);
    expect(key(events([1991, 1991]))).toEqual(['Japan', 'South Korea']);
    expect(key(lanesOf(deriveEras(tables, filtersOf([1992, 2021]))))).toEqual([]);
  });
});

describe('a reader of lanes', () => {
  const layout = layoutLanes(events([1991, 2026]), 700);

  it('reaches every mark by pointer', () => {
    for (const placed of layout.lanes.flatMap(({ marks }) => marks)) {
      const x = (placed.x0 + placed.x1) / 2;
      expect(markAt(layout, x, placed.y + placed.middle, 5)?.mark.id).toBe(placed.mark.id);
    }
    expect(markAt(layout, 2, 2, 5)).toBeNull();
  });

  it('walks through a lane in order of time, and stops at its ends', () => {
    let at = markByKey('ArrowRight', layout, null);
    const walked = [];
    for (let i = 0; i < 200 && at; i += 1) {
      walked.push(at.mark);
      const next = markByKey('ArrowRight', layout, at);
      if (next === at) break;
      at = next;
    }
    expect(walked).toHaveLength(layout.lanes[0]?.marks.length ?? 0);
    expect(walked.map(({ start }) => start)).toEqual(walked.map(({ start }) => start).sort((a, b) => a - b));
  });

  it('goes up and down to what is nearest in time', () => {
    const start = markByKey('End', layout, null);
    const below = markByKey('ArrowDown', layout, start);
    expect(below?.lane).toBe(1);
    expect(markByKey('ArrowUp', layout, below)?.lane).toBe(0);
    expect(markByKey('a', layout, start)).toBeNull();
  });

  it('is told everything in a box that stays within the sides', () => {
    for (const width of WIDTHS) {
      const laid = layoutLanes(events([1991, 2026]), width);
      for (const placed of laid.lanes.flatMap(({ marks }) => marks)) {
        const box = readoutOf(placed, laid, width, true);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect([...box.title, ...box.detail].join(' ').replace(/\s/g, '')).toContain(
          placed.mark.label.replace(/\s/g, ''),
        );
      }
    }
  });
});
