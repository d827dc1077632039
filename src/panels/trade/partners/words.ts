/** Findings of a ranking and of its course, computed from the places and shares. */
import { listInWords, statesInWords } from '../../../model/places.ts';
import { ordinal } from '../../../model/ranking.ts';
import { yearsInWords } from '../../../model/years.ts';
import { type Course, type Kind, valueIn } from './course.ts';
import { nameInText, shareText } from './names.ts';
import { isChosen, type Ranking, type Standing } from './ranking.ts';

/** The chosen actors in the order of their places. */
const actorsIn = (ranking: Ranking): Standing[] =>
  ranking.standings.filter(({ partner }) => isChosen(partner, ranking));

/** "South Korea is 5th and Japan 10th". */
function placesInWords(standings: readonly Standing[]): string {
  const parts = standings.map(
    ({ partner, place }, i) => `${nameInText(partner)}${i === 0 ? ' is' : ''} ${ordinal(place)}`,
  );
  return listInWords(parts);
}

const amongWhom = ({ standings, words, countries, years }: Ranking) =>
  `of the ${standings.length} ${words.partners} of ${statesInWords(countries)} in ${yearsInWords(years)}`;

function sharesInWords(standings: readonly Standing[], whole: string): string {
  const parts = standings.flatMap(({ share }) => (share === null ? [] : [shareText(share)]));
  return parts.length < standings.length
    ? '; shares cannot be computed'
    : `, with ${listInWords(parts)} per cent of all ${whole}`;
}

function silentInWords(ranking: Ranking): string {
  const silent = ranking.actors.filter(
    (actor) => !ranking.standings.some(({ partner }) => partner === actor),
  );
  return silent.length === 0 ? '' : ` Nothing is reported for ${listInWords(silent.map(nameInText))}.`;
}

export function findingOf(ranking: Ranking): string {
  const [first] = ranking.standings;
  const actors = actorsIn(ranking);
  const silent = silentInWords(ranking);
  if (!first) return 'No partner is reported for these filters.';
  const share = first.share === null ? '' : ` with ${shareText(first.share)} per cent`;
  const leader = `first is ${nameInText(first.partner)}${share}`;
  if (actors.length === 0) return `${leader.replace(/^f/, 'F')} ${amongWhom(ranking)}.${silent}`;
  const isLed = actors.some(({ place }) => place === 1);
  return `${placesInWords(actors)} ${amongWhom(ranking)}${sharesInWords(actors, ranking.words.whole)}${isLed ? '' : `; ${leader}`}.${silent}`;
}

export function headlineOf(ranking: Ranking): string | null {
  const actors = actorsIn(ranking);
  const { standings, words, countries, years } = ranking;
  return actors.length === 0
    ? null
    : `${placesInWords(actors)} of ${standings.length} ${words.partners} of ${statesInWords(countries)}, ${yearsInWords(years)}`;
}

interface Known {
  readonly year: number;
  readonly value: number;
  readonly of: number;
}

const known = (course: Course, partner: string, kind: Kind): Known[] =>
  course.flatMap((inYear) => {
    const value = valueIn(inYear, partner, kind);
    return value === null ? [] : [{ year: inYear.year, value, of: inYear.places.size }];
  });

const bestOf = (points: readonly Known[], kind: Kind): Known | undefined =>
  points.toSorted((a, b) => (kind === 'place' ? a.value - b.value : b.value - a.value))[0];

/** "Japan's part was 1.9 per cent in 2020 (1.2 in 1995; at most 3.4 in 1998)". */
function partInWords(partner: string, points: readonly Known[]): string | null {
  const [first, last, most] = [points[0], points.at(-1), bestOf(points, 'share')];
  if (!first || !last || !most) return null;
  const start = `${nameInText(partner)}'s part was ${shareText(last.value)} per cent in ${last.year}`;
  if (first === last) return start;
  const isBetween = most !== first && most !== last;
  const between = isBetween ? `; at most ${shareText(most.value)} in ${most.year}` : '';
  const ending = `(${shareText(first.value)} in ${first.year}${most === first ? ', its greatest' : between})`;
  return `${start}${most === last ? ', its greatest' : ''} ${ending}`;
}

/** "Japan was 12th of 142 in 2020 (9th of 60 in 1995; at best 5th in 1998)". */
function placeInWords(partner: string, points: readonly Known[]): string | null {
  const [first, last, best] = [points[0], points.at(-1), bestOf(points, 'place')];
  if (!first || !last || !best) return null;
  const before =
    first === last
      ? ''
      : ` (${ordinal(first.value)} of ${first.of} in ${first.year}; at best ${ordinal(best.value)} in ${best.year})`;
  return `${nameInText(partner)} was ${ordinal(last.value)} of ${last.of} in ${last.year}${before}`;
}

export function courseFinding(ranking: Ranking, course: Course, kind: Kind): string {
  const { actors, countries, words } = ranking;
  const inWords = kind === 'share' ? partInWords : placeInWords;
  const parts = actors.flatMap((actor) => inWords(actor, known(course, actor, kind)) ?? []);
  const states = statesInWords(countries);
  if (parts.length === 0) return `Nothing is reported for the chosen actors with ${states} here.`;
  return kind === 'share'
    ? `Of all ${words.whole} of ${states}, ${parts.join('; ')}.`
    : `Among the ${words.partners} of ${states}, ${parts.join('; ')}.`;
}
