// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/figure/annotations/dates.ts';
import { readStatus } from '../../src/figure/annotations/status.ts';
import { isState } from '../../src/model/places.ts';
import { KIND_IDS, kindOf } from '../../src/panels/timelines/events/kinds.ts';
import { TIER } from '../../src/panels/timelines/events/tiers.ts';
import { readTables } from '../tables.ts';

const { events } = readTables();
const distinct = (values: readonly string[]) => [...new Set(values)].sort();

describe('the events as shipped', () => {
  it('belong to a kind, each of them, and every kind has some', () => {
    const homeless = distinct(events.map(({ category }) => category)).filter((one) => kindOf(one) === null);
    expect(homeless).toEqual([]);
    expect(distinct(events.flatMap(({ category }) => kindOf(category) ?? []))).toEqual([...KIND_IDS].sort());
  });

  it('have dates of the precision they claim', () => {
    const unreadable = events.filter(
      ({ start, end, precision }) => readDates(start, end, precision) === null,
    );
    expect(unreadable).toEqual([]);
  });

  it('concern states only, and have a source a reader can choose', () => {
    expect(events.flatMap(({ parties }) => parties.split('|')).filter((code) => !isState(code))).toEqual([]);
    expect(distinct(events.map((row) => String(row.source_tier)))).toEqual(Object.keys(TIER.options));
  });

  it('have the states of affairs this page was made for', () => {
    const read = distinct(events.map(({ status }) => status)).map((words) => [words, readStatus(words)]);
    expect(read).toEqual([
      ['announced (Feb 2026)', 'expected'],
      ['cancelled', 'cancelled'],
      ['occurred', 'occurred'],
      ['occurred (CHECK year)', 'occurred'],
      ['occurred (day schedule from announcement)', 'occurred'],
      ['scheduled in source', 'expected'],
      ['scheduled in source (visit itself confirmed by later sources)', 'occurred'],
    ]);
  });
});
