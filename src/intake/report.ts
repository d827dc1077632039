/** What a file would do to the shipped tables, in counts and sentences: the same on the page and on the command line. */
import { listInWords } from '../model/places.ts';
import { formatNumber } from '../model/units.ts';
import type { Counted } from './collector.ts';
import { compare, type Difference, unitDoubt } from './merge.ts';
import type { OwnTableId } from './ownTables.ts';
import type { Reading } from './read.ts';

export interface Report {
  readonly fileName: string;
  readonly reading: Reading;
  readonly comparisons: readonly Difference[];
}

/** @param shippedOf the text of a shipped table's file */
export function reportOf(
  fileName: string,
  reading: Reading,
  shippedOf: (table: OwnTableId) => string,
): Report {
  return {
    fileName,
    reading,
    comparisons: reading.tables.map(({ table, rows }) => {
      const { merged: _, ...difference } = compare(table, shippedOf(table), rows);
      return difference;
    }),
  };
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${formatNumber(count, 0)} ${count === 1 ? one : many}`;

const sumOf = (report: Report, what: (one: Difference) => number): number =>
  report.comparisons.reduce((sum, one) => sum + what(one), 0);

/** Whether accepting the file would change anything. */
export const bringsSomething = (report: Report): boolean =>
  sumOf(report, ({ added, changed }) => added.length + changed.length) > 0;

/** "aid: 12 values added, 3 changed, 40 unchanged." */
function tableInWords({ table, added, changed, unchanged, notTaken }: Difference): string {
  const parts = [
    `${counted(added.length, 'value')} added`,
    `${formatNumber(changed.length, 0)} changed`,
    `${formatNumber(unchanged, 0)} unchanged`,
  ];
  const rest =
    notTaken === 0
      ? ''
      : ` ${counted(notTaken, 'value')} not taken: the file names Japan, Korea and the world only, and this table would rank them among partners it lacks.`;
  return `${table}: ${parts.join(', ')}.${rest}`;
}

const inWords = (list: readonly Counted[]) =>
  listInWords(list.map(({ what, count }) => `${formatNumber(count, 0)} ${what}`));

/** Everything there is to say before the lists of changes and refusals, a sentence each. */
export function sentencesOf(report: Report): string[] {
  const { reading, comparisons } = report;
  const { rowsRead, refusedCount, leftOut, converted } = reading;
  const conversions = converted.map(({ what, count }) => `${formatNumber(count, 0)} ${what}`);
  return [
    `${counted(rowsRead, 'row')} read, ${formatNumber(refusedCount, 0)} refused.`,
    ...comparisons.map(tableInWords),
    ...(conversions.length > 0 ? [`Converted: ${listInWords(conversions)}.`] : []),
    ...(leftOut.length > 0 ? [`Left out, as no table here has a place for them: ${inWords(leftOut)}.`] : []),
    ...(comparisons.length === 0 ? ['The file holds nothing for the tables of this site.'] : []),
    ...(comparisons.length > 0 && !bringsSomething(report)
      ? ['The file holds nothing that is not in the shipped data.']
      : []),
  ];
}

/** What should be looked at before the file is accepted. */
export const doubtsOf = (report: Report): string[] =>
  report.comparisons.flatMap((one) => unitDoubt(one) ?? []);
