/** Setting a sum in proportion to the people or the economy of the states it belongs to. */
import type { RowsOf } from '../../datasets/index.ts';
import { oneOf } from '../../model/choices.ts';
import type { State } from '../../model/places.ts';
import { PERCENT_OF_GDP, type Unit, USD_PER_PERSON } from '../../model/units.ts';

export const PER = oneOf('Per', { none: 'Total', capita: 'Per person', gdp: 'Share of GDP' });
export type Per = keyof typeof PER.options;

export interface Proportion {
  readonly unit: Unit;
  /** Multiplies (sum in US dollars million) / (sum of bases). */
  readonly factor: number;
  readonly base: (state: State, year: number) => number | null;
  /** "population" or "GDP", for a note on years that lack it. */
  readonly noun: string;
}

const SHAPES = {
  capita: { measure: 'population', unit: USD_PER_PERSON, factor: 1e6, noun: 'population' },
  gdp: { measure: 'gdp-current-usd', unit: PERCENT_OF_GDP, factor: 1e8, noun: 'GDP' },
} as const;

/** Null where nothing is set in proportion. `unit` overrides the unit of a figure in constant prices. */
export function proportionOf(per: Per, context: RowsOf<'context'>, unit?: Unit): Proportion | null {
  if (per === 'none') return null;
  const shape = SHAPES[per];
  const bases = new Map<string, number>();
  for (const row of context) {
    if (row.measure === shape.measure) bases.set(row.country + row.year, row.value);
  }
  return {
    unit: unit ?? shape.unit,
    factor: shape.factor,
    noun: shape.noun,
    base: (state, year) => bases.get(state + year) ?? null,
  };
}
