// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { annotate, NOT_LOADED, ONLY_OVER_TIME } from '../../../../src/figure/annotations/annotate.ts';
import { eventInWords } from '../../../../src/figure/annotations/words.ts';
import type { Figure } from '../../../../src/figure/define.ts';
import { defaultsOf } from '../../../../src/model/choices.ts';
import type { Filters } from '../../../../src/model/figure.ts';
import { ACTORS, STATES } from '../../../../src/model/places.ts';
import type { Annotations } from '../../../../src/model/view/picture.ts';
import type { View } from '../../../../src/model/view/view.ts';
import { flows } from '../../../../src/panels/aid/flows/index.ts';
import { eras } from '../../../../src/panels/timelines/eras/index.ts';
import { events } from '../../../../src/panels/timelines/events/index.ts';
import { readTables } from '../../../tables.ts';

const tables = readTables();
const everything: Filters = {
  actors: ACTORS,
  countries: STATES,
  years: [1992, 2023],
  coverage: [1992, 2023],
};

function viewOf(filters: Partial<Filters>, chosen: Record<string, string>, figure: Figure = flows): View {
  return figure.derive(tables, { ...everything, ...filters }, { ...defaultsOf(figure.choices), ...chosen });
}

function annotationsOf(filters: Partial<Filters> = {}): Annotations {
  const { picture } = viewOf(filters, { events: 'on' });
  if (picture?.form !== 'time' || !picture.annotations) throw new Error('nothing is annotated');
  return picture.annotations;
}

describe('the choice of events', () => {
  it('is given to figures over years, and not to the timelines', () => {
    expect(flows.choices.events).toBeDefined();
    expect(eras.choices.events).toBeUndefined();
    expect(events.choices.events).toBeUndefined();
  });

  it('asks for the two tables only when it is on', () => {
    expect(flows.adornedBy({ events: 'off' })).toEqual([]);
    expect(flows.adornedBy({ events: 'on' })).toEqual(['eras', 'events']);
  });

  it('changes nothing when it is off', () => {
    const view = viewOf({}, { events: 'off' });
    expect(view).toEqual(viewOf({}, {}));
    expect(view.picture).not.toHaveProperty('annotations');
    expect(view.sources).not.toContain('brief');
    expect(view.withheld).not.toHaveProperty('events');
  });

  it.each([
    { chart: 'table', years: [1992, 2023] },
    { chart: 'line', years: [2014, 2014] },
  ] as const)('is withheld with a reason from $chart of $years', ({ chart, years }) => {
    expect(viewOf({ years }, { chart }).withheld.events).toEqual({ on: ONLY_OVER_TIME });
    expect(viewOf({ years }, { chart, events: 'on' }).notices).toContain(ONLY_OVER_TIME);
  });

  it('says so where the tables are not there', () => {
    const view = viewOf({}, {});
    expect(annotate(view, {}, everything)).toEqual({ ...view, notices: [...view.notices, NOT_LOADED] });
  });

  it('names what is drawn in the notes and the source of the policies', () => {
    const view = viewOf({}, { events: 'on' });
    expect(view.sources).toContain('brief');
    expect(view.notes).toContain(
      "Bands: policies toward the region as the seminar's summary gives them; ticks: dated events, each with its source in the list.",
    );
    const later = viewOf({ years: [2022, 2023] }, { events: 'on' });
    expect(later.sources).not.toContain('brief');
    expect(later.notes).toContain('Ticks: dated events, each with its source in the list.');
  });
});

describe('policies', () => {
  it('are clipped to the years, whose last is whole, and keep their own dates in words', () => {
    const own = annotationsOf({ actors: ['KOR'], years: [2010, 2015] }).eras;
    expect(
      own.map(({ label, start, end, isCutBefore, when }) => [label, start, end, isCutBefore, when]),
    ).toEqual([
      ['New Asia Initiative', 2010, 2014, true, '2008–2013'],
      ['Eurasia Initiative', 2013, 2016, false, '2013–2017'],
    ]);
  });

  it('are those of the chosen actors', () => {
    const { eras: own } = annotationsOf({ actors: ['JPN'] });
    expect(own).toHaveLength(8);
    expect(own.every(({ actor }) => actor === 'JPN')).toBe(true);
  });
});

describe('events', () => {
  it('are those of the chosen actors with any of the chosen states', () => {
    const own = annotationsOf({ actors: ['JPN'], countries: ['UZB'] }).events;
    expect(own.every(({ actor, states }) => actor === 'JPN' && states.includes('UZB'))).toBe(true);
    const dialogue = own.find(({ when }) => when === '28 August 2004');
    expect(dialogue?.states).toEqual(STATES);
    expect(dialogue?.start).toBeCloseTo(2004 + 240 / 366, 10);
    expect(dialogue?.detail).toMatch(/^Japan with all five states/);
  });

  it('known only to the year fill that year, and are shown when a part of it is', () => {
    const yearly = annotationsOf().events.filter(({ precision }) => precision === 'year');
    expect(yearly.length).toBeGreaterThan(0);
    for (const { start, end } of yearly) {
      expect(Number.isInteger(start)).toBe(true);
      expect(end).toBe(start + 1);
    }
  });

  it('of the years before and after are left out', () => {
    const { events: own } = annotationsOf({ years: [2014, 2016] });
    expect(own.every(({ start, end }) => end > 2014 && start < 2017)).toBe(true);
    expect(own).toHaveLength(tables.events.filter(({ start }) => start >= '2014' && start < '2017').length);
  });

  it('that are cancelled or doubted say so in the words of the table', () => {
    const { events: own } = annotationsOf({ years: [2010, 2023] });
    expect(own.find(({ start }) => Math.floor(start * 1000) === 2014463)?.status).toBe('expected');
    for (const { status, doubt } of own) if (status !== 'occurred') expect(doubt).not.toBeNull();
  });

  it('name the state in a line of words where their own words do not', () => {
    const own = annotationsOf({ years: [1992, 1993] }).events.map(eventInWords);
    expect(own).toContain('26 January 1992, Kazakhstan: Diplomatic relations established');
    expect(new Set(own).size).toBe(own.length);
  });
});
