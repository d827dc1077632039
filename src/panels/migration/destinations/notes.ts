/** What has to be said of the destinations on screen. */
import { partnerName } from '../../../datasets/manifest.ts';
import { listInWords, type State, statesInWords } from '../../../model/places.ts';
import { formatNumber } from '../../../model/units.ts';
import { partInWords } from '../proportions.ts';
import { type Ranking, rankedOf } from './ranking.ts';
import type { Shown } from './shown.ts';
import { listedAbroad, type Stocks } from './stocks.ts';

const count = (value: number) => formatNumber(value, 0);

/** What share of all who live abroad the listed destinations hold, where the edition says. */
function listedNote(stocks: Stocks, states: readonly State[], year: number): string {
  const worlds = states.map((state) => stocks.world(state, year));
  const isKnown = worlds.every((one) => one !== null);
  const world = worlds.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const part = isKnown ? partInWords(listedAbroad(stocks, states, year), world) : null;
  return part
    ? `Shares are of the ${count(listedAbroad(stocks, states, year))} people in the listed destinations, ${part} of all who live abroad.`
    : 'Shares are of the people in the listed destinations only; this edition is shipped without a total of all who live abroad.';
}

export function notesOf(stocks: Stocks, shown: Shown, ranking: Ranking, drawn: 'lines' | 'bars'): string[] {
  const { parties, states, measure, by } = shown;
  // Only a sum of several states can lack one of them.
  const mark = by === 'state' ? 'Not' : drawn === 'bars' ? '* Not' : 'Hollow points: not';
  const ranks = parties.flatMap(({ code }) => rankedOf(ranking, code) ?? []);
  const never = ranks.filter(({ persons }) => persons === null).map(({ code }) => partnerName(code));
  const partial = ranks.filter(({ lacking, persons }) => persons !== null && lacking.length > 0);
  return [
    'People counted by country of birth or by citizenship at mid-year, whenever they moved.',
    ...(never.length > 0
      ? [`Not listed for ${statesInWords(states)}, which is not zero: ${listInWords(never)}.`]
      : []),
    ...(partial.length > 0
      ? [
          `${mark} listed, which is not zero: ${partial
            .map(({ code, lacking }) => `${listInWords(lacking)} in ${partnerName(code)}`)
            .join('; ')}.`,
        ]
      : []),
    ...(drawn === 'lines'
      ? [
          `Lines join ${shown.moments.length} points (${listInWords(shown.moments.map(String))}); nothing was counted in between.`,
        ]
      : []),
    ...(measure === 'share' ? [listedNote(stocks, states, ranking.year)] : []),
    ...(stocks.edition === '2024'
      ? ['The 2024 edition is not comparable with that of 2019; only its year 2024 is here.']
      : []),
  ];
}
