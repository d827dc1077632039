/** Sentences on the policies of the chosen actors, computed from the rows that are shown. */
import type { Era } from '../../../figure/annotations/readEras.ts';
import { type Actor, nameOf } from '../../../model/places.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { type YearRange, yearsInWords, yearsOf } from '../../../model/years.ts';

/** One actor's policies, and the years from the first to the last of them among those shown. */
export interface Course {
  readonly actor: Actor;
  readonly eras: readonly Era[];
  readonly range: YearRange;
  /** Years in between for which no policy is named. */
  readonly unnamed: readonly number[];
}

export function courseOf(actor: Actor, eras: readonly Era[], shown: YearRange): Course | null {
  const own = eras.filter((era) => era.actor === actor);
  if (own.length === 0) return null;
  const range: YearRange = [
    Math.max(shown[0], Math.min(...own.map(({ start }) => start))),
    Math.min(shown[1], Math.max(...own.map(({ end }) => end))),
  ];
  const unnamed = yearsOf(range).filter(
    (year) => !own.some(({ start, end }) => start <= year && year <= end),
  );
  return { actor, eras: own, range, unnamed };
}

const phases = (count: number) => `${count} ${count === 1 ? 'phase' : 'phases'}`;
const span = ({ range }: Course) => `in ${yearsInWords(range)}`;
const gaps = ({ unnamed }: Course) =>
  unnamed.length === 0 ? 'without a gap' : `with none named in ${yearListInWords(unnamed)}`;

function longestOf({ eras, actor }: Course): string | null {
  const byLength = [...eras].sort((a, b) => b.end - b.start - (a.end - a.start));
  const [longest, next] = byLength;
  if (!longest || !next || next.end - next.start === longest.end - longest.start) return null;
  return `${nameOf(actor)}'s longest was ${longest.policy} (${yearsInWords([longest.start, longest.end])})`;
}

/** `silent` are chosen actors for which these years have no policy. */
export function findingOf(courses: readonly Course[], silent: readonly Actor[]): string {
  const [first, second] = courses;
  if (!first) return '';
  const none = silent.map((actor) => `; none is named for ${nameOf(actor)}`).join('');
  const start = `${nameOf(first.actor)}'s policy toward the region had ${phases(first.eras.length)} ${span(first)}`;
  if (second) {
    const other = `${nameOf(second.actor)}'s had ${second.eras.length} ${span(second)}`;
    return `${start}, ${gaps(first)}; ${other}, ${gaps(second)}.`;
  }
  if (first.eras.length === 1) return `${start}: ${first.eras[0]?.policy}${none}.`;
  const longest = longestOf(first);
  return `${start}, ${gaps(first)}${longest ? `; ${longest}` : ''}${none}.`;
}

export function headlineOf(courses: readonly Course[]): string | null {
  const [first, second] = courses;
  if (!first || !second) return null;
  const policies = first.eras.length === 1 ? 'policy' : 'policies';
  return (
    `${nameOf(first.actor)} named ${first.eras.length} ${policies} toward the region ${span(first)}, ` +
    `${nameOf(second.actor)} ${second.eras.length} ${span(second)}`
  );
}
