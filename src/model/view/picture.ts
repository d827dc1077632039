/** What a picture is made of, without a pixel in it. */
import type { Actor, Place, State } from '../places.ts';
import type { Unit } from '../units.ts';
import type { YearRange } from '../years.ts';

/** The role a colour plays; themes say which colour that is. */
export type Tone = Place | 'total' | 'other1' | 'other2' | 'other3' | 'other4' | 'other5';

export const OTHER_TONES = ['other1', 'other2', 'other3', 'other4', 'other5'] as const;

export interface Point {
  /** The year; for monthly figures the year and a fraction. */
  readonly at: number;
  /** Null where nothing is reported: never zero, never drawn. */
  readonly value: number | null;
  /** Estimated or preliminary: drawn dashed. */
  readonly estimated?: string;
  /** Members of a total that are not reported here. */
  readonly lacking?: readonly string[];
  /** Points of different runs (sources, definitions) are never joined by a line. */
  readonly run: string;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
}

/** One chart of a row of small multiples, or the only one. */
export interface Facet {
  readonly id: string;
  readonly title: string | null;
  readonly series: readonly Series[];
}

/** A break between two sources or definitions, drawn before `at`. */
export interface Break {
  readonly at: number;
  readonly label: string;
}

type TimeChart = 'line' | 'area' | 'bars';

/** A policy of an actor toward the region, as far as it falls on the years of a picture. */
export interface EraBand {
  readonly id: string;
  readonly actor: Actor;
  /** Decimal years, clipped to the picture; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Begun before the picture does. */
  readonly isCutBefore: boolean;
  readonly label: string;
  readonly detail: string;
  /** The whole of it in words, clipped or not. */
  readonly when: string;
}

/** A dated event of an actor with one or more of the states. */
export interface EventMark {
  readonly id: string;
  readonly actor: Actor;
  readonly states: readonly State[];
  /** Decimal years; `end` is exclusive: what is known only to the year fills that year. */
  readonly start: number;
  readonly end: number;
  readonly precision: 'day' | 'month' | 'year';
  readonly when: string;
  readonly label: string;
  /** Between whom, and where. */
  readonly detail: string;
  readonly status: Mark['status'];
  /** What the table adds to "occurred"; null where there is nothing to add. */
  readonly doubt: string | null;
  readonly source: string;
  readonly href: string | null;
}

/** What is set under the years of a picture when a reader asks for events. */
export interface Annotations {
  readonly eras: readonly EraBand[];
  readonly events: readonly EventMark[];
}

export interface TimePicture {
  readonly form: 'time';
  readonly chart: TimeChart;
  readonly scale: 'linear' | 'log';
  readonly unit: Unit;
  readonly years: YearRange;
  /** The first and last moment where the axis is not of whole years: months as decimal years. */
  readonly span?: readonly [first: number, last: number];
  /** Ranks: the first place stands on top. */
  readonly inverted?: boolean;
  /** Least and greatest value of the whole table, so that two pictures compare. */
  readonly extent: readonly [least: number, greatest: number];
  readonly facets: readonly Facet[];
  readonly breaks: readonly Break[];
  readonly annotations?: Annotations;
}

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** Null is hatched and said in words. */
  readonly value: number | null;
  /** What stands at the end of the bar, where the value alone does not say it. */
  readonly text?: string;
  readonly estimated?: string;
}

export interface BarGroup {
  readonly id: string;
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface BarsPicture {
  readonly form: 'bars';
  readonly unit: Unit;
  readonly extent: readonly [least: number, greatest: number];
  readonly groups: readonly BarGroup[];
}

/** A dated thing on a lane. A point in time has one end; what is known only to the year spans that year. */
export interface Mark {
  readonly id: string;
  /** Decimal years; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'span' | 'moment';
  readonly label: string;
  readonly detail: string;
  readonly when: string;
  readonly tone: Tone;
  /** Cancelled, scheduled and announced things look so. */
  readonly status: 'occurred' | 'expected' | 'cancelled';
  readonly open?: boolean;
  readonly href?: string;
}

export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly Mark[];
}

export interface LanesPicture {
  readonly form: 'lanes';
  readonly years: YearRange;
  readonly lanes: readonly Lane[];
}

export type Picture = TimePicture | BarsPicture | LanesPicture;
