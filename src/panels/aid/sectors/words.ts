/** Sentences on what the money was for. */
import { type State, statesInWords } from '../../../model/places.ts';
import { formatNumber, valueInWords } from '../../../model/units.ts';
import { type YearRange, yearsInWords } from '../../../model/years.ts';
import { shareText } from '../smallNumbers.ts';
import type { By, Measure, MeasureWords } from './choices.ts';
import { isSocial, type Purpose, sumOf } from './purposes.ts';

const part = (amount: number, whole: number): string => {
  const percent = (amount / whole) * 100;
  return `${percent >= 10 ? formatNumber(percent, 0) : shareText(percent)} per cent`;
};

const lower = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

export function findingOf(
  purposes: readonly Purpose[],
  words: MeasureWords,
  by: By,
  countries: readonly State[],
  years: YearRange,
): string {
  const [largest, second] = purposes;
  const whole = sumOf(purposes);
  const what = `${words.noun} to ${statesInWords(countries)} in ${yearsInWords(years)}`;
  if (!largest || largest.amount === null) return `No amount is on record of ${what}.`;
  const money = valueInWords(whole, words.unit);
  if (!second?.amount) return `The ${money} of ${what} went to ${lower(largest.name)}.`;
  const start =
    `Of the ${money} of ${what}, ${part(largest.amount, whole)} went to ${lower(largest.name)} ` +
    `and ${part(second.amount, whole)} to ${lower(second.name)}`;
  const social = sumOf(purposes.filter(isSocial));
  return by === 'sector' && social > 0
    ? `${start}; social infrastructure and services together took ${part(social, whole)}.`
    : `${start}.`;
}

export function headlineOf(
  purposes: readonly Purpose[],
  measure: Measure,
  by: By,
  countries: readonly State[],
): string | null {
  const [largest, second] = purposes;
  const whole = sumOf(purposes);
  if (!largest?.amount || !second?.amount) return null;
  const whose = measure === 'koica-grants' ? "South Korea's KOICA grants" : "China's commitments";
  const social = sumOf(purposes.filter(isSocial));
  const [amount, name] =
    by === 'sector' && social > largest.amount
      ? [social, 'social infrastructure and services']
      : [largest.amount, lower(largest.name)];
  const percent = formatNumber((amount / whole) * 100, 0);
  return `${percent}% of ${whose} to ${statesInWords(countries)} went to ${name}`;
}

const SEPARATE: Record<Measure, string> = {
  'koica-grants':
    "China's commitments have a picture and a scale of their own: they are promises and not spending, at 2014 prices, of 2000–2014.",
  'china-commitments':
    "Korea's grants have a picture and a scale of their own: they are spending and not promises, in current dollars, of 1992–2007.",
};

const DEFINITIONS: Record<Measure, string> = {
  'koica-grants':
    'Without development loans (EDCF). What has no bar had no project on record in these states and years.',
  'china-commitments':
    'Commitments on record with AidData, without umbrella agreements; projects without an amount are not in the sums.',
};

const SOCIAL_NOTE =
  'Social infrastructure and services: education, health, population, water, government and civil society, and other social services.';

export const LOST =
  'Grants to Uzbekistan in 2003 are missing from the source, which does not make them zero.';

export const isLost = (measure: Measure, countries: readonly State[], [first, last]: YearRange): boolean =>
  measure === 'koica-grants' && countries.includes('UZB') && first <= 2003 && last >= 2003;

export function notesOf(
  purposes: readonly Purpose[],
  measure: Measure,
  by: By,
  countries: readonly State[],
  years: YearRange,
): string[] {
  const without = purposes.reduce((sum, { withoutAmount }) => sum + withoutAmount, 0);
  const hasSocial =
    by === 'sector' && purposes.some((purpose) => isSocial(purpose) && purpose.amount !== null);
  return [
    DEFINITIONS[measure],
    ...(isLost(measure, countries, years) ? [LOST] : []),
    ...(without > 0
      ? [
          `${without} ${without === 1 ? 'project is' : 'projects are'} on record without an amount, which is not zero.`,
        ]
      : []),
    ...(hasSocial ? [SOCIAL_NOTE] : []),
    SEPARATE[measure],
  ];
}
