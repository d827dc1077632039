/** From what an address asks to what a figure can show: the second step of reading an address. */

import type { DatasetId } from '../datasets/index.ts';
import { coverageOf } from '../datasets/manifest.ts';
import type { SharedFilters } from '../model/address/filters.ts';
import type { AnyChosen } from '../model/choices.ts';
import type { CoverageOf, Filters } from '../model/figure.ts';
import { type ReconciledYears, reconcileYears, type YearRange } from '../model/years.ts';
import type { Figure } from './define.ts';

export function rangeOf(counts: Readonly<Record<number, number>>): YearRange | null {
  const years = Object.keys(counts).map(Number);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

export interface Reconciled {
  readonly filters: Filters;
  readonly years: ReconciledYears;
}

/** @param covered what the tables cover, where it is more than the shipped ones do */
export function reconcile(
  figure: Figure,
  shared: SharedFilters,
  chosen: AnyChosen,
  covered: CoverageOf<DatasetId> = coverageOf,
): Reconciled {
  const coverage = figure.coverage ? rangeOf(figure.coverage(chosen, covered)) : null;
  const years = reconcileYears(shared.years, coverage);
  return {
    years,
    filters: { actors: shared.actors, countries: shared.countries, years: years.range, coverage },
  };
}
