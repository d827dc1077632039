/** The finding of a ranking in words, computed from the places. */
import { listInWords, nameOf, statesInWords } from '../../../model/places.ts';
import { ordinal } from '../../../model/ranking.ts';
import { valueInWords } from '../../../model/units.ts';
import { yearsInWords } from '../../../model/years.ts';
import { nameInText } from '../briefNames.ts';
import { shareText } from '../smallNumbers.ts';
import { hasMultilaterals, type Ranking, standingOf } from './ranking.ts';
import type { Standing } from './standing.ts';

const isStanding = (one: Standing | undefined): one is Standing => one !== undefined;

const actorsIn = (ranking: Ranking): Standing[] =>
  ranking.actors.map((actor) => standingOf(ranking, actor)).filter(isStanding);

/** "Japan is 2nd and South Korea 5th". */
function placesInWords(standings: readonly Standing[]): string {
  const parts = standings.map(
    ({ donor, place }, i) => `${nameInText(donor)}${i === 0 ? ' is' : ''} ${ordinal(place)}`,
  );
  return listInWords(parts);
}

const bare = (value: number, { words }: Ranking) => valueInWords(value, { ...words.unit, inSentence: '' });

/** "4,680 and 762 million US dollars". */
function amountsInWords(standings: readonly Standing[], ranking: Ranking): string {
  const parts = standings.map(({ amount }, i) =>
    i === standings.length - 1 ? valueInWords(amount, ranking.words.unit) : bare(amount, ranking),
  );
  return listInWords(parts);
}

function sharesInWords(standings: readonly Standing[], { shares, words }: Ranking): string {
  const parts = standings.flatMap(({ amount }) => {
    const share = shares.of(amount);
    return share === null ? [] : [shareText(share)];
  });
  if (parts.length < standings.length) return '; shares cannot be computed';
  return `, ${listInWords(parts)} per cent of ${words.whole}`;
}

function amongCountries(standings: readonly Standing[], ranking: Ranking): string {
  if (!hasMultilaterals(ranking)) return '';
  const places = standings.flatMap(({ placeAmongCountries: place }) =>
    place === null ? [] : [ordinal(place)],
  );
  const countries = ranking.standings.filter(({ kind }) => kind === 'country').length;
  return ` (${listInWords(places)} of the ${countries} countries)`;
}

const silentInWords = (ranking: Ranking): string => {
  const names = ranking.actors.filter((actor) => !standingOf(ranking, actor)).map(nameOf);
  return names.length > 0 ? ` For ${listInWords(names)} there is no figure.` : '';
};

export function findingOf(ranking: Ranking): string {
  const { standings, words, countries, years } = ranking;
  const actors = actorsIn(ranking);
  const [first] = standings;
  const what = `${words.noun} to ${statesInWords(countries)} in ${yearsInWords(years)}`;
  if (!first || actors.length === 0) {
    const start = first ? `${nameInText(first.donor)} gave most ` : 'Nobody gave ';
    return `${start.replace(/^the/, 'The')}${what}.${silentInWords(ranking)}`;
  }
  const among = `of the ${standings.length} ${words.donors}`;
  const amounts = `, with ${amountsInWords(actors, ranking)}${sharesInWords(actors, ranking)}.${silentInWords(ranking)}`;
  if (actors.some(({ place }) => place === 1)) {
    return `${placesInWords(actors)} ${among}${amongCountries(actors, ranking)} by ${what}${amounts}`;
  }
  // Who gave most is what is asked first.
  const leader = `${nameInText(first.donor).replace(/^the/, 'The')} gave most ${what} ${among}`;
  return `${leader}: ${valueInWords(first.amount, words.unit)}. ${placesInWords(actors)}${amongCountries(actors, ranking)}${amounts}`;
}

export function headlineOf(ranking: Ranking): string | null {
  const { standings, words, countries, years } = ranking;
  const actors = actorsIn(ranking);
  const of = `of ${standings.length} ${words.donors}`;
  const what = `by ${words.noun} to ${statesInWords(countries)}, ${yearsInWords(years)}`;
  return actors.length > 0 ? `${placesInWords(actors)} ${of} ${what}` : null;
}
