/** A group a section, the largest first, with a bar for each actor. */
import { nameOf } from '../../../model/places.ts';
import { formatValue, USD_MILLION } from '../../../model/units.ts';
import type { BarsPicture } from '../../../model/view/index.ts';
import { greatestSum, type Section, sectionsIn, sumOf } from './amounts.ts';
import type { Shown } from './words.ts';

/** Some sections hold a few thousand dollars, which must not look like zero. */
const LEAST = 0.1;
const valueText = (value: number) =>
  value > 0 && value < LEAST / 2 ? `under ${LEAST}` : formatValue(value, USD_MILLION);

function bySize({ amounts, actors, countries, year }: Shown): Section[] {
  const size = ({ section }: Section) =>
    actors.reduce(
      (sum, actor) => sum + (sumOf(amounts, { year, actor, section, states: countries }) ?? 0),
      0,
    );
  return sectionsIn(amounts).sort((a, b) => size(b) - size(a));
}

export function pictureOf(shown: Shown): BarsPicture {
  const { amounts, actors, countries, year } = shown;
  return {
    form: 'bars',
    unit: USD_MILLION,
    extent: [0, greatestSum(amounts, countries.length)],
    groups: bySize(shown).map(({ section, name }) => ({
      id: section,
      label: name,
      bars: actors.map((actor) => {
        const value = sumOf(amounts, { year, actor, section, states: countries });
        const bar = { id: actor, label: nameOf(actor), tone: actor, value };
        return value === null ? bar : { ...bar, text: valueText(value) };
      }),
    })),
  };
}

export const hasMissing = ({ groups }: BarsPicture): boolean =>
  groups.some(({ bars }) => bars.some(({ value }) => value === null));
