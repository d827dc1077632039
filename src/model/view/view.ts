/**
 * A view: one figure with its filters applied. Everything that shows or exports a figure shows this one value.
 */

import type { SharedFilters } from '../address/filters.ts';
import type { AnyChosen } from '../choices.ts';
import type { Picture } from './picture.ts';
import type { Table } from './table.ts';

export interface View {
  /** What it shows, with the filters in words. */
  readonly title: string;
  /** Measure, unit, years. */
  readonly subtitle: string;
  /** The finding in a sentence; also the text alternative of the picture. */
  readonly finding: string;
  /** The finding short enough for the head of a page; null where the title says all there is. */
  readonly headline: string | null;
  /** Only what applies to what is on screen. */
  readonly notes: readonly string[];
  /** Ids in sources.csv of everything that is drawn. */
  readonly sources: readonly string[];
  readonly picture: Picture | null;
  readonly table: Table;
  /** Options that make no sense for this view, each with the reason: `{ per: { gdp: 'Net aid is negative…' } }`. */
  readonly withheld: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Why there is nothing to draw, and the filters that would fill it. */
  readonly empty: Emptiness | null;
  /** What was asked for and could not be done; joins the notices of the address. */
  readonly notices: readonly string[];
  /** Which own data of the reader are in it: "aid from my.csv (3 values added, 1 changed)". */
  readonly own?: readonly string[];
}

export interface Emptiness {
  readonly why: string;
  readonly offer: {
    readonly label: string;
    readonly shared?: Partial<SharedFilters>;
    readonly chosen?: AnyChosen;
  } | null;
}
