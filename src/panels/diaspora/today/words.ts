/** Sentences about the printed counts and the shares computed from them. */
import { listInWords, nameOf, STATES, type State, statesInWords } from '../../../model/places.ts';
import { formatNumber, formatValue, PERSONS, type Unit } from '../../../model/units.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { yearsInWords } from '../../../model/years.ts';
import { ASSUMED_YEAR, type Count, UNDATED } from './counts.ts';

/** Three decimals: the smallest share is 0.006 per cent, and must not look like zero. */
export const SHARE: Unit = {
  long: 'per cent of the population',
  short: '% of population',
  inSentence: 'per cent',
  suffix: '%',
  decimals: 3,
};
export const POINTS: Unit = {
  long: 'percentage points',
  short: 'percentage points',
  inSentence: 'percentage points',
  suffix: '',
  decimals: 3,
};

export const totalOf = (counts: readonly Count[]) =>
  counts.reduce((sum, { persons }) => sum + (persons ?? 0), 0);

const people = (persons: number) => formatValue(persons, PERSONS);
/** Two decimals where they say something, three below a tenth. */
const share = (value: number) => formatNumber(value, value < 0.1 ? 3 : 2);
const partOf = (part: number, whole: number) => {
  const percent = (part / whole) * 100;
  return formatNumber(percent, percent >= 1 ? 0 : 1);
};

const byPersons = (counts: readonly Count[]) =>
  counts.toSorted((a, b) => (b.persons ?? 0) - (a.persons ?? 0));

interface Shared extends Count {
  readonly share: number;
}
const withShare = (counts: readonly Count[]) => counts.filter((one): one is Shared => one.share !== null);
const isWrong = ({ fit }: Count) => fit === 'misrounded' || fit === 'does not fit';

export function findingInNumbers(counts: readonly Count[], all: readonly Count[]): string {
  const [largest, second] = byPersons(counts);
  const sum = totalOf(counts);
  const states = statesInWords(counts.map(({ state }) => state));
  const start = `Figure 3 counts ${people(sum)} ethnic Koreans in ${states}`;
  if (largest && second && sum > 0) {
    return `${start}, ${partOf(largest.persons ?? 0, sum)} per cent of them in ${nameOf(largest.state)}.`;
  }
  return `${start}, ${partOf(sum, totalOf(all))} per cent of the ${people(totalOf(all))} in ${statesInWords(STATES)}.`;
}

export function headlineInNumbers(counts: readonly Count[]): string | null {
  if (counts.length < 3) return null;
  const [first, second] = byPersons(counts);
  if (!first || !second) return null;
  const part = partOf(totalOf([first, second]), totalOf(counts));
  return `${nameOf(first.state)} and ${nameOf(second.state)} hold ${part}% of the ethnic Koreans whom the summary counts`;
}

export function findingInShares(counts: readonly Count[]): string {
  const shares = withShare(counts).toSorted((a, b) => a.share - b.share);
  const [least, most] = [shares[0], shares.at(-1)];
  if (!least || !most) return 'No share can be computed for these states.';
  const inState = (one: Shared) => `${share(one.share)} per cent of ${nameOf(one.state)}'s population`;
  if (least === most) {
    return `Ethnic Koreans are ${inState(most)} of ${most.populationYear}; Figure 3 prints ${most.printedText ?? 'no share'}.`;
  }
  if (share(least.share) === share(most.share)) {
    const names = shares.map(({ state }) => nameOf(state));
    return `Ethnic Koreans are about ${share(most.share)} per cent of the population of ${listInWords(names)}.`;
  }
  const wrong = shares
    .filter(isWrong)
    .map((one) => `; ${nameOf(one.state)}'s ${share(one.share)} is printed as ${one.printedText}`);
  return `Ethnic Koreans are ${inState(least)} at the least and ${inState(most)} at the most${wrong.join('')}.`;
}

export function headlineInShares(counts: readonly Count[]): string | null {
  const wrong = withShare(counts).filter(isWrong);
  if (wrong.length === 0) return null;
  const parts = wrong.map(
    (one) => `${share(one.share)}% of ${nameOf(one.state)}'s people, not ${one.printedText}`,
  );
  return `Ethnic Koreans are ${listInWords(parts)}`;
}

function rangeInWords({ byYear }: Count): string {
  const shares = byYear.map((one) => one.share);
  const ends = [...new Set([Math.min(...shares), Math.max(...shares)].map(share))];
  return `${ends.join('–')}% of the population of ${yearsInWords(UNDATED)}`;
}

const roundedAs = ({ share: value, printedText }: Shared) =>
  formatNumber(value, printedText?.replace('%', '').split('.')[1]?.length ?? 0);

/** What the table says of a share, beside its numbers. */
export function remarkOf(count: Count): string {
  const undated = count.year === null && count.byYear.length > 0 ? `; ${rangeInWords(count)}` : '';
  const fit =
    count.fit === 'fits another year'
      ? `fits the population of ${yearListInWords(count.fittingYears)}`
      : count.fit;
  return `${fit}${undated}`;
}

/** What has to be said of a share that is not simply confirmed. */
export function shareNotes(counts: readonly Count[]): string[] {
  const notes = withShare(counts).flatMap((one) => {
    const name = nameOf(one.state);
    if (one.fit === 'fits another year') {
      return [
        `${name}: the printed ${one.printedText} is the share in the population of ${yearListInWords(one.fittingYears)}; the count has no year.`,
      ];
    }
    if (!isWrong(one)) return [];
    const rounds = one.fit === 'misrounded' ? `rounds to ${roundedAs(one)}%` : 'does not agree';
    return [
      `${name}: ${people(one.persons ?? 0)} are ${share(one.share)}% of the population of ${one.populationYear}, which ${rounds}; printed is ${one.printedText}.`,
    ];
  });
  const zero = counts.filter(({ fit }) => fit === 'printed as zero').map(({ state }) => nameOf(state));
  const old = counts.filter(({ year }) => year !== null).map(({ state, year }) => `${nameOf(state)} ${year}`);
  const undated = counts
    .filter(({ year, persons }) => year === null && persons !== null)
    .map(({ state }) => nameOf(state));
  return [
    ...notes,
    ...(zero.length > 0 ? [`Printed as 0, but not zero: ${listInWords(zero)}.`] : []),
    ...(old.length > 0 ? [`Set against the population of the year of the count: ${listInWords(old)}.`] : []),
    ...(undated.length > 0
      ? [
          `Dashed: the year of the count is not known; the population of ${ASSUMED_YEAR} is assumed for ${listInWords(undated)}.`,
        ]
      : []),
  ];
}

export function missingNotes(counts: readonly Count[]): string[] {
  const missing: State[] = counts.filter(({ persons }) => persons === null).map(({ state }) => state);
  return missing.length === 0 ? [] : [`Not printed, which is not zero: ${listInWords(missing.map(nameOf))}.`];
}
