import type { DatasetId, Tables } from '../datasets/index.ts';
import type { AnyChosen, Choices } from '../model/choices.ts';
import type { CoverageOf, FigureOf, Filters, FilterUse } from '../model/figure.ts';
import type { View } from '../model/view/view.ts';
import { annotated } from './annotations/annotated.ts';

/** A figure as the rest of the house sees it: its tables and choices are checked where it is defined. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly needs: readonly DatasetId[];
  /** Tables that only add something to the view under these choices: without them it stands, and says so. */
  readonly adornedBy: (chosen: AnyChosen) => readonly DatasetId[];
  readonly uses: readonly FilterUse[];
  readonly choices: Choices;
  readonly coverage:
    | ((chosen: AnyChosen, covered: CoverageOf<DatasetId>) => Readonly<Record<number, number>>)
    | null;
  readonly derive: (tables: Partial<Tables>, filters: Filters, chosen: AnyChosen) => View;
}

export interface Panel {
  readonly id: string;
  readonly name: string;
  /** What the panel is about, for its head and for link previews. */
  readonly about: string;
  /** In the order of the page; the first is the lead figure, whose choices stand bare in the panel's address. */
  readonly figures: readonly [Figure, ...Figure[]];
}

/** What a definition may say besides, for the figures that are not like the others. */
interface Exceptions {
  /** Tables that only some choices need; the same array for the same choices. */
  readonly adornedBy?: (chosen: AnyChosen) => readonly DatasetId[];
  /** A figure of years can show the dated events of those years, unless it says that they are no matter for it. */
  readonly withEvents?: false;
}

const NONE: readonly DatasetId[] = [];

/**
 * Checks a definition against itself: `derive` sees just the tables it needs and the choices it declares.
 * The one place where that knowledge is given up, because a registry holds figures of every kind.
 */
export function defineFigure<const Need extends DatasetId, const C extends Choices>(
  definition: FigureOf<Tables, Need, C> & Exceptions,
): Figure {
  const figure = { ...(definition as unknown as Figure), adornedBy: definition.adornedBy ?? (() => NONE) };
  const hasYears = figure.coverage !== null && figure.uses.includes('years');
  return hasYears && definition.withEvents !== false ? annotated(figure) : figure;
}

export function definePanel(panel: Panel): Panel {
  return panel;
}
