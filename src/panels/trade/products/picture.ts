/** A group a section, the largest first, with a bar for each actor. */
import { nameOf } from '../../../model/places.ts';
import { USD_MILLION } from '../../../model/units.ts';
import type { BarsPicture } from '../../../model/view/picture.ts';
import { amountText, greatestSum, type Section, sectionsIn, sumOf } from './amounts.ts';
import type { Shown } from './words.ts';

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
        return value === null ? bar : { ...bar, text: amountText(value) };
      }),
    })),
  };
}

export const hasMissing = ({ groups }: BarsPicture): boolean =>
  groups.some(({ bars }) => bars.some(({ value }) => value === null));
