/** The largest section of each actor, and its part of what is listed. */
import { type Actor, listInWords, nameOf, type State, statesInWords } from '../../../model/places.ts';
import { formatNumber, USD_MILLION, valueInWords } from '../../../model/units.ts';
import { type Direction, PREPOSITION } from '../reports.ts';
import { type Amount, sectionsIn, sumOf } from './amounts.ts';

export interface Shown {
  readonly flow: Direction;
  readonly actors: readonly Actor[];
  readonly countries: readonly State[];
  readonly amounts: readonly Amount[];
  readonly year: number;
}

interface Largest {
  readonly actor: Actor;
  readonly name: string;
  readonly value: number;
  readonly all: number;
  readonly percent: string;
}

function largestOf({ actors, countries, amounts, year }: Shown): Largest[] {
  return actors.flatMap((actor) => {
    const values = sectionsIn(amounts).flatMap(({ section, name }) => {
      const value = sumOf(amounts, { year, actor, section, states: countries });
      return value === null ? [] : [{ name: name.toLowerCase(), value }];
    });
    const all = values.reduce((sum, { value }) => sum + value, 0);
    const [first] = values.sort((a, b) => b.value - a.value);
    if (!first || all <= 0) return [];
    return [{ ...first, actor, all, percent: formatNumber((first.value / all) * 100, 0) }];
  });
}

const inBare = (value: number) => valueInWords(value, { ...USD_MILLION, inSentence: '' });

export function findingOf(shown: Shown): string {
  const { flow, countries, year } = shown;
  const parts = largestOf(shown).map(
    ({ actor, name, percent, value, all }) =>
      `${name} made up ${percent}% of ${nameOf(actor)}'s (${inBare(value)} of ${valueInWords(all, USD_MILLION)})`,
  );
  return `Of the ${flow} ${PREPOSITION[flow]} ${statesInWords(countries)} in ${year}, ${listInWords(parts)}.`;
}

export function headlineOf(shown: Shown): string | null {
  const { flow, countries, year } = shown;
  const parts = largestOf(shown).map(
    ({ actor, name, percent }) => `${percent}% of ${nameOf(actor)}'s is ${name}`,
  );
  return parts.length === 0
    ? null
    : `Of ${flow} ${PREPOSITION[flow]} ${statesInWords(countries)}, ${listInWords(parts)} (${year})`;
}
