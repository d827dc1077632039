/** Sentences about sums of two actors, computed from the points that are drawn. */
import { listInWords } from '../../model/places.ts';
import { formatNumber, timesInWords, type Unit, valueInWords } from '../../model/units.ts';
import type { Point } from '../../model/view/picture.ts';
import { yearListInWords } from '../../model/yearList.ts';
import type { Party } from './parties.ts';

export interface Wording {
  /** "net ODA", "exports": what belongs to the actor. */
  readonly noun: string;
  readonly plural: boolean;
  /** "to the five Central Asian states". */
  readonly withWhom: string;
  /** What a negative value means, as the end of a sentence; null where none can occur. */
  readonly negative: string | null;
}

export interface ActorLine {
  readonly party: Party;
  readonly points: readonly Point[];
}

interface Reported {
  readonly at: number;
  readonly value: number;
  readonly run: string;
}

const reported = (points: readonly Point[]): Reported[] =>
  points.flatMap(({ at, value, run }) => (value === null ? [] : [{ at, value, run }]));

const belongingTo = ({ name }: Party, noun: string) => `${name}'s ${noun}`;
const copula = ({ plural }: Wording) => (plural ? 'were' : 'was');

function changeInWords(first: number, last: number): string | null {
  if (first <= 0 || last < 0) return null;
  const ratio = last / first;
  if (ratio >= 2) return `grew ${formatNumber(ratio, ratio >= 20 ? 0 : 1)}-fold`;
  if (ratio >= 1.01) return `grew by ${formatNumber((ratio - 1) * 100, 0)}%`;
  if (ratio <= 0.99) return `fell by ${formatNumber((1 - ratio) * 100, 0)}%`;
  return 'stayed level';
}

/** Over longer spans growth is measured from this many years before the end: the first years are near nothing. */
const LONG_SPAN = 20;
const RECENT = 10;

/** The change up to the last year of one unbroken run; null where there is none to speak of. */
function changeOf(points: readonly Point[]): { words: string; first: Reported; last: Reported } | null {
  const known = reported(points);
  const last = known.at(-1);
  const start = known.find((point) => point.run === last?.run);
  const isLong = start !== undefined && last !== undefined && last.at - start.at > LONG_SPAN;
  const first = isLong ? known.find((point) => point.at >= last.at - RECENT) : start;
  if (!first || !last || first.at === last.at) return null;
  const words = changeInWords(first.value, last.value);
  return words ? { words, first, last } : null;
}

function latestTogether(a: ActorLine, b: ActorLine): [Reported, Reported] | null {
  const others = new Map(reported(b.points).map((point) => [point.at, point]));
  for (const point of reported(a.points).reverse()) {
    const other = others.get(point.at);
    if (other) return [point, other];
  }
  return null;
}

function findingOfOne({ party, points }: ActorLine, unit: Unit, wording: Wording): string | null {
  const last = reported(points).at(-1);
  if (!last) return null;
  const subject = `${belongingTo(party, wording.noun)} ${wording.withWhom}`;
  const start = `${subject} ${copula(wording)} ${valueInWords(last.value, unit)} in ${last.at}`;
  if (last.value < 0 && wording.negative) return `${start}: ${wording.negative}.`;
  const change = changeOf(points);
  const times = change && timesInWords(last.value, change.first.value);
  if (!change || !times) return `${start}.`;
  const [before, { at }] = [valueInWords(change.first.value, unit), change.first];
  if (before === valueInWords(last.value, unit)) {
    return `${start}, about as ${unit.decimals === 0 ? 'many' : 'much'} as in ${at}.`;
  }
  return `${start}, ${times === '1.0 times' ? 'close to' : times} the ${before} of ${at}.`;
}

/** The finding of a view as one sentence; null where nothing is reported. */
export function findingOf(lines: readonly ActorLine[], unit: Unit, wording: Wording): string | null {
  const [a, b] = lines;
  if (!a) return null;
  const pair = b ? latestTogether(a, b) : null;
  if (!b || !pair)
    return lines.map((line) => findingOfOne(line, unit, wording)).find((text) => text !== null) ?? null;
  const [first, second] = pair;
  const [more, less] = first.value >= second.value ? [a, b] : [b, a];
  const [high, low] = first.value >= second.value ? [first, second] : [second, first];
  const start =
    `${belongingTo(more.party, wording.noun)} ${wording.withWhom} ${copula(wording)} ` +
    `${valueInWords(high.value, unit)} in ${high.at}`;
  const times = timesInWords(high.value, low.value);
  const rest = valueInWords(low.value, unit);
  if (times === '1.0 times') return `${start}, close to ${less.party.name}'s ${rest}.`;
  if (times) return `${start}, ${times} ${less.party.name}'s ${rest}.`;
  const why = low.value < 0 && wording.negative ? ` (${wording.negative})` : '';
  return `${start}; ${less.party.name}'s ${copula(wording)} ${rest}${why}.`;
}

/** The finding of a whole panel, short enough for a headline; null where there is too little to say. */
export function headlineOf(lines: readonly ActorLine[], wording: Wording): string | null {
  const [a, b] = lines;
  if (!a) return null;
  if (!b) {
    const change = changeOf(a.points);
    return (
      change &&
      `${belongingTo(a.party, wording.noun)} ${change.words} from ${change.first.at} to ${change.last.at}`
    );
  }
  const others = new Map(reported(b.points).map((point) => [point.at, point.value]));
  const both = reported(a.points).filter((point) => others.has(point.at));
  if (both.length < 2) return null;
  const ahead = both.filter((point) => point.value > (others.get(point.at) ?? 0)).length;
  const [leader, other, years] = ahead * 2 >= both.length ? [a, b, ahead] : [b, a, both.length - ahead];
  const span =
    years === both.length ? `every one of ${both.length} years` : `${years} of ${both.length} years`;
  const start = `${belongingTo(leader.party, wording.noun)} ${copula(wording)} the larger in ${span}`;
  const change = changeOf(other.points);
  return change ? `${start}; ${other.party.name}'s ${change.words} since ${change.first.at}` : start;
}

/** The same of the comparators in one sentence: the table names every member. */
export function lackingInBrief(compared: readonly ActorLine[]): string[] {
  const names = compared
    .filter(({ points }) => points.some(({ lacking }) => lacking))
    .map(({ party }) => party.name);
  return names.length === 0
    ? []
    : [`Totals that lack states in some years, named in the table, are also those of ${listInWords(names)}.`];
}

/** Sentences on what the totals lack, by actor and member. */
export function lackingNotes(lines: readonly ActorLine[], range: string): string[] {
  return lines.flatMap(({ party, points }) => {
    const years = new Map<string, number[]>();
    for (const { at, lacking } of points) {
      for (const name of lacking ?? []) years.set(name, [...(years.get(name) ?? []), at]);
    }
    const parts = [...years].map(([name, list]) =>
      list.length === points.length ? `${name} throughout` : `${name} in ${yearListInWords(list)}`,
    );
    if (parts.length === 0) return [];
    return [`${party.name}'s ${range} lacks what is not reported (which is not zero): ${parts.join('; ')}.`];
  });
}
