/** The definition of a figure: what it needs, what can be chosen, and how rows become a view. */
import type { Choices, Chosen } from './choices.ts';
import type { Actor, State } from './places.ts';
import type { View } from './view/view.ts';
import type { YearRange } from './years.ts';

/** The shared filters, reconciled with the coverage of one figure. */
export interface Filters {
  readonly actors: readonly Actor[];
  readonly countries: readonly State[];
  /** Years shown; null for a figure without years, or where the span asked for lies outside the coverage. */
  readonly years: YearRange | null;
  /** Years the figure covers with these choices; null for a figure without years. */
  readonly coverage: YearRange | null;
}

/** Which years, states and actors a figure's filters act on: what is not used is shown as such. */
export type FilterUse = 'actors' | 'countries' | 'years';

/** Rows by year of a table, under one value of its facet or all together. */
export type CoverageOf<Id extends string> = (
  id: Id,
  facet?: string | null,
) => Readonly<Record<number, number>>;

/** A definition whose tables and choices are known (see `defineFigure`). */
export interface FigureOf<Rows, Need extends keyof Rows, C extends Choices> {
  readonly id: string;
  /** Short name for navigation and lists. */
  readonly name: string;
  /** One line that says what it is, for lists and link previews. */
  readonly about: string;
  readonly needs: readonly Need[];
  readonly uses: readonly FilterUse[];
  readonly choices: C;
  /** Rows by year under these choices; what the reader can choose years from. Null for a figure without years. */
  readonly coverage:
    | ((
        chosen: Chosen<C>,
        covered: CoverageOf<Extract<keyof Rows, string>>,
      ) => Readonly<Record<number, number>>)
    | null;
  readonly derive: (tables: Pick<Rows, Need>, filters: Filters, chosen: Chosen<C>) => View;
}
