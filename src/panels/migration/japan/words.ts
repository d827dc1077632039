/** Sentences about people from the five states in Japan, and their entries. */
import { listInWords, nameOf, statesInWords } from '../../../model/places.ts';
import { formatNumber, timesInWords } from '../../../model/units.ts';
import { yearsInWords, yearsOf } from '../../../model/years.ts';
import { partInWords } from '../proportions.ts';
import { type Counts, sumAt } from './counts.ts';
import type { Shown } from './shown.ts';
import { asOf, labelOf, type Status } from './statuses.ts';

const count = (value: number) => formatNumber(value, 0);
const MOST_NAMED = 3;

/** " for study or for work", or nothing where all statuses are chosen. */
function chosenAs({ isWhole, statuses }: Shown): string {
  if (isWhole) return '';
  if (statuses.length > MOST_NAMED) return ` on ${statuses.length} of the statuses`;
  return ` ${listInWords(statuses.map(asOf), 'or')}`;
}

interface Part {
  readonly words: string;
  readonly value: number;
}

/** The largest parts of a sum, by what the picture shows: ": 3,436 for study, …". */
function largestParts(parts: readonly Part[]): string {
  const named = parts
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_NAMED)
    .map(({ words, value }) => `${count(value)} ${words}`);
  return parts.length < 2 || named.length === 0 ? '' : `: ${listInWords(named)}`;
}

function partsOf(counts: Counts, shown: Shown, years: readonly number[]): Part[] {
  const total = (states: Shown['countries'], statuses: readonly Status[]) =>
    years.reduce((sum, year) => sum + (sumAt(counts, states, statuses, year).value ?? 0), 0);
  return shown.by === 'status'
    ? shown.statuses.map((status) => ({ words: asOf(status), value: total(shown.countries, [status]) }))
    : shown.countries.map((state) => ({
        words: `from ${nameOf(state)}`,
        value: total([state], shown.statuses),
      }));
}

interface Change {
  readonly last: number;
  readonly value: number;
  /** The first year of the same definition, if it is another. */
  readonly start: { readonly year: number; readonly value: number } | null;
}

function changeOf(counts: Counts, { countries, statuses, years }: Shown): Change {
  const [, last] = years;
  const end = sumAt(counts, countries, statuses, last);
  const first = yearsOf(years)
    .map((year) => sumAt(counts, countries, statuses, year))
    .find((point) => point.value !== null && point.run === end.run);
  const start = first && first.at < last ? { year: first.at, value: first.value ?? 0 } : null;
  return { last, value: end.value ?? 0, start };
}

export function findingOf(counts: Counts, shown: Shown): string {
  const { countries, years } = shown;
  const whom = statesInWords(countries);
  if (counts.measure === 'residents') {
    const { last, value, start } = changeOf(counts, shown);
    const times = start && timesInWords(value, start.value);
    const growth = start && times ? `, ${times} the ${count(start.value)} of ${start.year}` : '';
    const parts = largestParts(partsOf(counts, shown, [last]));
    return `${count(value)} people from ${whom} lived in Japan${chosenAs(shown)} at the end of ${last}${growth}${parts}.`;
  }
  const all = yearsOf(years);
  const sum = (statuses: readonly Status[]) =>
    all.reduce((total, year) => total + (sumAt(counts, countries, statuses, year).value ?? 0), 0);
  const [chosen, total] = [sum(shown.statuses), sum(counts.statuses)];
  const start = `In ${yearsInWords(years)}, ${count(chosen)} entries to Japan`;
  const part = partInWords(chosen, total);
  const ofAll = shown.isWhole || part === null ? '' : `, ${part} of all ${count(total)}`;
  return `${start} by nationals of ${whom} were counted${chosenAs(shown)}${ofAll}${largestParts(partsOf(counts, shown, all))}.`;
}

export function headlineOf(counts: Counts, shown: Shown): string | null {
  const whom = statesInWords(shown.countries);
  if (counts.measure === 'entries') {
    const parts = partsOf(counts, shown, yearsOf(shown.years));
    const total = parts.reduce((sum, { value }) => sum + value, 0);
    const [largest] = parts.toSorted((a, b) => b.value - a.value);
    const part = largest && parts.length > 1 ? partInWords(largest.value, total) : null;
    return part && largest ? `${part} of the entries to Japan from ${whom} were ${largest.words}` : null;
  }
  const { last, value, start } = changeOf(counts, shown);
  if (!start || start.value === 0 || value === 0) return null;
  const ratio = value / start.value;
  const change =
    ratio >= 2
      ? `grew ${formatNumber(ratio, 1)}-fold`
      : ratio >= 1
        ? `grew by ${formatNumber((ratio - 1) * 100, 0)}%`
        : `fell by ${formatNumber((1 - ratio) * 100, 0)}%`;
  return `The number of people from ${whom} in Japan${chosenAs(shown)} ${change} from ${start.year} to ${last}`;
}

export function titleOf(counts: Counts, shown: Shown): string {
  const whom = statesInWords(shown.countries);
  const head =
    counts.measure === 'residents' ? `People from ${whom} living in Japan` : `Entries to Japan from ${whom}`;
  const by = shown.by === 'status' ? 'by status of residence' : 'by nationality';
  const only =
    shown.isWhole || shown.by === 'status'
      ? ''
      : `, ${shown.statuses.length > MOST_NAMED ? `${shown.statuses.length} statuses` : listInWords(shown.statuses.map(labelOf)).toLowerCase()}`;
  const isPlain = shown.by === 'state' && shown.countries.length === 1;
  return `${head}${isPlain ? '' : ` ${by}`}${only}, ${yearsInWords(shown.years)}`;
}
