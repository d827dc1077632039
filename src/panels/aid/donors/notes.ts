/** What has to be known to read the places, and the bars, that are on screen. */
import { listInWords } from '../../../model/places.ts';
import { nameInText, shortNamesNote } from '../briefNames.ts';
import { drawnOf, reachOf } from './picture.ts';
import { hasMultilaterals, type Ranking } from './ranking.ts';

/** The years in which Russia reported its grants. */
const RUSSIA: readonly [number, number] = [2011, 2020];

const REMAINDER =
  'Other DAC donors: the DAC total, EU institutions included, less the donors named. It is no donor and has no place.';

function netNotes(ranking: Ranking): string[] {
  const names = ranking.standings.map(({ donor }) => nameInText(donor));
  return [
    `Of the DAC donors the table has figures here for ${listInWords(names)} only; donors outside the DAC, such as Russia, Türkiye and China, are not in it.`,
    ...ranking.standings.flatMap((standing) => {
      const reach = reachOf(standing, ranking);
      const name = nameInText(standing.donor);
      return reach
        ? [
            `${name} is in the table for ${reach} only: with the other states its place could be better, and the others' worse.`,
          ]
        : [];
    }),
  ];
}

function grantNotes({ years, measure }: Ranking): string[] {
  const isRussiaPartly = years[0] < RUSSIA[0] || years[1] > RUSSIA[1];
  const russia = isRussiaPartly ? ' and Russia did for 2011–2020 only' : '';
  return [
    `China does not report grants${russia}: the list of donors is not complete.`,
    ...(measure === 'grants-2022usd'
      ? ['Azerbaijan and Russia have grants in current prices without a counterpart at 2022 prices.']
      : []),
  ];
}

/** Notes on places: of the ranking and of its course over time alike. */
export function placeNotes(ranking: Ranking): string[] {
  return ranking.measure === 'net-oda' ? netNotes(ranking) : grantNotes(ranking);
}

function shareNotes({ measure, shares, standings, words }: Ranking): string[] {
  if (shares.refusal) return [shares.refusal];
  const negative = standings.filter(({ amount }) => amount < 0).map(({ donor }) => nameInText(donor));
  return [
    ...(measure === 'net-oda' ? [] : [`Shares are of ${words.whole}.`]),
    ...(negative.length > 0
      ? [`No share can be computed for ${listInWords(negative)}: more was returned or repaid than given.`]
      : []),
  ];
}

export function rankingNotes(ranking: Ranking): string[] {
  const drawn = drawnOf(ranking);
  const left = ranking.standings.length - drawn.length;
  const names = shortNamesNote(drawn.map(({ donor }) => donor));
  return [
    ...shareNotes(ranking),
    ...placeNotes(ranking),
    ...(ranking.unlisted !== null && ranking.unlisted > 0 ? [REMAINDER] : []),
    ...(hasMultilaterals(ranking)
      ? ['Countries and multilaterals stand in one list; the bars of multilaterals are fainter.']
      : []),
    ...(left > 0 ? [`${left} further ${left === 1 ? 'donor is' : 'donors are'} in the table.`] : []),
    ...(names ? [names] : []),
  ];
}
