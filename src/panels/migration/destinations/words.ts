/** Sentences about where people live, from the ranking of the newest point. */
import { partnerName } from '../../../datasets/manifest.ts';
import { listInWords, nameOf, type State, statesInWords } from '../../../model/places.ts';
import { ordinal } from '../../../model/ranking.ts';
import { formatNumber, timesInWords } from '../../../model/units.ts';
import { partInWords } from '../proportions.ts';
import { type Ranked, type Ranking, rankedOf } from './ranking.ts';
import type { Shown } from './shown.ts';

const count = (value: number) => formatNumber(value, 0);

/** The states that are in a sum: "Kazakhstan and Uzbekistan". */
const membersOf = ({ lacking }: Ranked, states: readonly State[]) =>
  statesInWords(states.filter((state) => !lacking.includes(nameOf(state))));

const byPersons = (ranks: readonly Ranked[]) =>
  ranks.filter(({ persons }) => persons !== null).toSorted((a, b) => (b.persons ?? 0) - (a.persons ?? 0));

/** "; Japan had 6,912 from Uzbekistan": whose sum it is, where it is not of all the states. */
function hadInWords(rank: Ranked, states: readonly State[], details: string): string {
  const whose = rank.lacking.length > 0 ? ` from ${membersOf(rank, states)}` : '';
  return `${partnerName(rank.code)}${details} had ${count(rank.persons ?? 0)}${whose}`;
}

export function titleOf({ states, moments }: Shown, chart: 'bars' | 'line'): string {
  const [first, last] = [moments[0], moments.at(-1)];
  const when = chart === 'line' && first !== last ? `${first}–${last}` : `${last}`;
  return `Where people from ${statesInWords(states)} live, ${when}`;
}

/** What of the actors is not listed at all. */
function missingInWords({ actors }: Shown, ranking: Ranking): string {
  const names = actors.filter((actor) => (rankedOf(ranking, actor)?.persons ?? null) === null).map(nameOf);
  if (names.length === 0) return '';
  return ` ${listInWords(names)} ${names.length > 1 ? 'are' : 'is'} not listed, which is not zero.`;
}

export function findingOf(shown: Shown, ranking: Ranking): string {
  const { actors, states, measure } = shown;
  const { year, size, listed, all } = ranking;
  const [lead, ...others] = byPersons(actors.flatMap((actor) => rankedOf(ranking, actor) ?? []));
  const [largest] = all;
  const missing = missingInWords(shown, ranking);
  const whom = statesInWords(states);
  if (!largest || largest.persons === null) return `No destination is listed for ${whom} in ${year}.`;
  if (!lead) {
    return `${partnerName(largest.code)} had ${count(largest.persons)} people from ${membersOf(largest, states)} in ${year}, the most of ${size} listed destinations.${missing}`;
  }
  const amount =
    measure === 'share'
      ? `${partInWords(lead.persons ?? 0, listed)} (${count(lead.persons ?? 0)}) of the people from ${whom} in the listed destinations`
      : `${count(lead.persons ?? 0)} people from ${membersOf(lead, states)}`;
  const place = (rank: Ranked) => (rank === largest ? 'the most' : ordinal(rank.place ?? size));
  const clauses = [
    `${amount} lived in ${partnerName(lead.code)} in ${year}, ${place(lead)} of ${size} listed destinations`,
    ...others.map((rank) => `${hadInWords(rank, states, '')}, ${place(rank)}`),
    ...(largest === lead
      ? []
      : [
          `${hadInWords(largest, states, ', the largest,')}${measure === 'share' ? ` (${partInWords(largest.persons, listed)})` : ''}`,
        ]),
  ];
  return `${clauses.join('; ')}.${missing}`;
}

export function headlineOf({ actors, states }: Shown, ranking: Ranking): string | null {
  const [largest] = ranking.all;
  const [lead] = byPersons(actors.flatMap((actor) => rankedOf(ranking, actor) ?? []));
  if (!largest || largest.persons === null || !lead || lead === largest) return null;
  const times = timesInWords(largest.persons, lead.persons ?? 0);
  return (
    times &&
    `${partnerName(largest.code)} had ${times} as many people from ${statesInWords(states)} as ${partnerName(lead.code)} in ${ranking.year}`
  );
}
