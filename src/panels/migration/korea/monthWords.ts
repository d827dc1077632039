/** Sentences about the newest of the chosen months. */
import { momentInWords } from '../../../figure/series/table.ts';
import { type State, statesInWords } from '../../../model/places.ts';
import { formatNumber, timesInWords } from '../../../model/units.ts';
import type { Series } from '../../../model/view/picture.ts';
import { partInWords } from '../proportions.ts';
import { MONTHLY, type Monthly } from './measures.ts';
import type { Months } from './months.ts';

const count = (value: number) => formatNumber(value, 0);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lastOf = ({ points }: Series) => points.findLast(({ value }) => value !== null);
const newestOf = (series: Series) => lastOf(series)?.value ?? 0;

function monthsInWords({ moments }: Months): string {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return 'no month';
  return first === last
    ? momentInWords(first, true)
    : `${momentInWords(first, true)} to ${momentInWords(last, true)}`;
}

export function monthsTitle(measure: Monthly, states: readonly State[], months: Months): string {
  const { people, inKorea } = MONTHLY[measure];
  return `${capital(people)} from ${statesInWords(states)} ${inKorea}, ${monthsInWords(months)}`;
}

function growthOf(series: Series): string | null {
  const [first, last] = [series.points.find(({ value }) => value !== null), lastOf(series)];
  if (!first || !last || first.at === last.at) return null;
  const times = timesInWords(last.value ?? 0, first.value ?? 0);
  return times && `${times} the ${count(first.value ?? 0)} of ${momentInWords(first.at, true)}`;
}

export function monthsFinding(
  measure: Monthly,
  states: readonly State[],
  months: Months,
  by: 'state' | 'all',
): string {
  const { people, were } = MONTHLY[measure];
  const [largest] = months.lines.toSorted((a, b) => newestOf(b) - newestOf(a));
  const isOfOne = by === 'state' && largest !== undefined;
  const subject = isOfOne ? largest : months.together;
  const whom = isOfOne ? largest.label : statesInWords(states);
  const last = lastOf(subject);
  if (!last) return `No ${people} from ${whom} are reported for these months.`;
  const start = `${count(newestOf(subject))} ${people} from ${whom} ${were} at the end of ${momentInWords(last.at, true)}`;
  const part =
    isOfOne && states.length > 1 ? partInWords(newestOf(largest), newestOf(months.together)) : null;
  const details = [
    ...(part ? [`${part} of the ${count(newestOf(months.together))} from ${statesInWords(states)}`] : []),
    ...[growthOf(subject)].filter((words) => words !== null),
  ];
  return details.length === 0 ? `${start}.` : `${start}, ${details.join(' and ')}.`;
}

export function monthsHeadline(measure: Monthly, states: readonly State[], months: Months): string | null {
  const last = lastOf(months.together);
  const [largest] = months.lines.toSorted((a, b) => newestOf(b) - newestOf(a));
  if (!last || !largest) return null;
  const { people, were } = MONTHLY[measure];
  const part = states.length > 1 ? partInWords(newestOf(largest), newestOf(months.together)) : null;
  const start = `${count(newestOf(months.together))} ${people} from ${statesInWords(states)} ${were} in ${momentInWords(last.at, true)}`;
  return part ? `${start}, ${part} of them from ${largest.label}` : start;
}

/** Months of a state that the source does not have. */
export function gapNotes({ lines }: Months): string[] {
  return lines.flatMap(({ id, label, points }) => {
    const missing = points.filter(({ value }) => value === null);
    return missing.length === 0 || id === 'all'
      ? []
      : [
          `Not reported for ${label}, which is not zero: ${missing.map(({ at }) => momentInWords(at, true)).join(', ')}.`,
        ];
  });
}

/** Numbers that do not move for any state are more likely copied than counted. */
export function repeatNotes({ repeated }: Months): string[] {
  return repeated.map(
    (at) =>
      `Doubtful: for ${momentInWords(at, true)} the source gives every state the number of the month before.`,
  );
}
