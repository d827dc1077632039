/** Every step there is, where it can be taken, and how often it is. */
import type { Place } from '../places.ts';
import type { Taken, Walk } from '../walk.ts';
import { remove, reorder, writeCaption, writeTitle } from './brief.ts';
import { choose, openExport, pin, readChart, takeOffer, useTable } from './figures.ts';
import { chooseActor, chooseState, resetFilters, slideYear, typeYear } from './filters.ts';
import { compare, goBack, goForward, lose, openClaim, openFigure, openPage, paste, reload } from './moves.ts';

export interface Step {
  readonly take: (walk: Walk) => Promise<Taken | null>;
  readonly often: number;
  readonly on?: readonly Place['kind'][];
  /** Ends the page's life: what it held in memory is gone. */
  readonly loads?: true;
}

const WITH_FILTERS = ['panel', 'figure'] as const;
const WITH_FIGURES = ['overview', ...WITH_FILTERS] as const;

export const STEPS: readonly Step[] = [
  { take: chooseActor, often: 8, on: WITH_FILTERS },
  { take: chooseState, often: 10, on: WITH_FILTERS },
  { take: typeYear, often: 7, on: WITH_FILTERS },
  { take: slideYear, often: 7, on: WITH_FILTERS },
  { take: resetFilters, often: 2, on: WITH_FILTERS },
  { take: choose, often: 22, on: WITH_FIGURES },
  { take: readChart, often: 5, on: WITH_FIGURES },
  { take: useTable, often: 7, on: WITH_FIGURES },
  { take: openExport, often: 4, on: WITH_FIGURES },
  { take: pin, often: 6, on: WITH_FIGURES },
  { take: takeOffer, often: 4, on: WITH_FIGURES },
  { take: compare, often: 5, on: ['figure'] },
  { take: openFigure, often: 8 },
  { take: openClaim, often: 2 },
  { take: openPage, often: 9 },
  { take: goBack, often: 8 },
  { take: goForward, often: 6 },
  { take: writeTitle, often: 5, on: ['brief'] },
  { take: writeCaption, often: 10, on: ['brief'] },
  { take: reorder, often: 10, on: ['brief'] },
  { take: remove, often: 5, on: ['brief'] },
  { take: paste, often: 8, loads: true },
  { take: reload, often: 5, loads: true },
  { take: lose, often: 1, loads: true },
];
