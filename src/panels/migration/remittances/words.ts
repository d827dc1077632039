/** Sentences about the newest year in which any of the chosen states reports. */
import type { Per } from '../../../figure/bilateral/proportion.ts';
import { listInWords, nameOf, type State, statesInWords } from '../../../model/places.ts';
import { timesInWords, type Unit, valueInWords } from '../../../model/units.ts';
import type { Series } from '../../../model/view/picture.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { type YearRange, yearsInWords } from '../../../model/years.ts';
import { partInWords } from '../proportions.ts';

interface Known {
  readonly name: string;
  readonly value: number;
  readonly first: { readonly year: number; readonly value: number };
}

/** What each state received in the newest year, largest first. */
function newest(lines: readonly Series[]): { year: number; known: Known[] } | null {
  const years = lines.flatMap(({ points }) =>
    points.filter(({ value }) => value !== null).map(({ at }) => at),
  );
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const known = lines.flatMap(({ label, points }) => {
    const value = points.find(({ at }) => at === year)?.value ?? null;
    const first = points.find((point) => point.value !== null);
    if (value === null || !first || first.value === null) return [];
    return [{ name: label, value, first: { year: first.at, value: first.value } }];
  });
  return { year, known: known.toSorted((a, b) => b.value - a.value) };
}

export function findingOf(lines: readonly Series[], unit: Unit, per: Per): string {
  const { year, known } = newest(lines) ?? { year: 0, known: [] };
  const [largest] = known;
  if (!largest) return 'No remittances are reported for these states.';
  const least = known.length > 1 ? known.at(-1) : undefined;
  if (per !== 'none') {
    const against = least ? `, against ${valueInWords(least.value, unit)} in ${least.name}` : '';
    return `Remittances from all countries came to ${valueInWords(largest.value, unit)} in ${largest.name} in ${year}${against}.`;
  }
  const sum = known.reduce((total, { value }) => total + value, 0);
  const part = known.length > 1 ? partInWords(largest.value, sum) : null;
  const times = largest.first.year < year ? timesInWords(largest.value, largest.first.value) : null;
  const details = [
    ...(part ? [`${part} of what ${listInWords(known.map(({ name }) => name))} received together`] : []),
    ...(times ? [`${times} the ${valueInWords(largest.first.value, unit)} of ${largest.first.year}`] : []),
  ];
  const start = `${largest.name} received ${valueInWords(largest.value, unit)} in remittances from all countries in ${year}`;
  return details.length === 0 ? `${start}.` : `${start}, ${details.join(' and ')}.`;
}

export function headlineOf(lines: readonly Series[], unit: Unit, per: Per): string | null {
  const { year, known } = newest(lines) ?? { year: 0, known: [] };
  const [largest] = known;
  if (!largest) return null;
  if (per !== 'none')
    return `Remittances came to ${valueInWords(largest.value, unit)} in ${largest.name} in ${year}`;
  const part = partInWords(
    largest.value,
    known.reduce((total, { value }) => total + value, 0),
  );
  return known.length > 1 && part
    ? `${largest.name} received ${part} of the remittances to ${known.length} states in ${year}`
    : null;
}

const SUBJECTS: Record<Per, string> = {
  none: 'Remittances received by',
  capita: 'Remittances per person in',
  gdp: 'Remittances as a share of GDP in',
};

export function titleOf(states: readonly State[], per: Per, years: YearRange): string {
  return `${SUBJECTS[per]} ${statesInWords(states)}, ${yearsInWords(years)}`;
}

export function notesOf(
  lines: readonly Series[],
  states: readonly State[],
  reporting: readonly State[],
): string[] {
  const never = states.filter((state) => !reporting.includes(state)).map(nameOf);
  const gaps = lines.flatMap(({ label, points }) => {
    const missing = points.filter(({ value }) => value === null).map(({ at }) => at);
    return missing.length === 0 ? [] : [`${label} ${yearListInWords(missing)}`];
  });
  return [
    'From all countries together: the data do not say what came from Japan or South Korea.',
    ...(never.length > 0 ? [`Not reported for ${listInWords(never)}, which is not zero.`] : []),
    ...(gaps.length > 0 ? [`Not reported in some years, which is not zero: ${gaps.join('; ')}.`] : []),
  ];
}
