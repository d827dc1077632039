/** What has to be said of the counts that are on screen. */
import type { Break, Facet } from '../../../model/view/picture.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { yearsOf } from '../../../model/years.ts';
import { type Counts, sumAt } from './counts.ts';
import type { Shown } from './shown.ts';
import type { Status } from './statuses.ts';

const BREAK = 'mid- and long-term residents';

export const breakLabel = (at: number): string => `From ${at}: ${BREAK}`;

const DOUBTFUL_ZERO = 'A zero may mean that a status did not exist yet.';

/** Statuses whose names say little to who does not know Japan's law of immigration. */
const EXPLAINED: Partial<Record<Status, string>> = {
  'technical-intern': 'Technical interns train in a company, under a contract.',
  'designated-activities':
    'Designated activities are permitted one by one, such as looking for work after graduation.',
};

/** What the less plain of the drawn statuses mean. */
const explained = ({ by, statuses }: Shown): string[] =>
  by === 'status' ? statuses.flatMap((status) => EXPLAINED[status] ?? []) : [];

export function subtitleOf(counts: Counts, { years, by, countries, chart }: Shown): string {
  const scale = by === 'status' && chart !== 'table' ? ', each status on one scale' : '';
  if (counts.measure === 'entries')
    return `Entries at the border in the year, not persons: visitors and re-entries included${scale}`;
  const runs = [
    ...new Set(yearsOf(years).map((year) => sumAt(counts, countries, counts.statuses, year).run)),
  ];
  const who =
    runs.length > 1
      ? 'Foreign residents'
      : runs[0] === 'registry'
        ? 'Registered foreigners, without short stays,'
        : 'Mid- and long-term residents';
  return `${who} at the end of the year, persons${scale}`;
}

export function notesOf(
  counts: Counts,
  shown: Shown,
  facets: readonly Facet[],
  breaks: readonly Break[],
): string[] {
  const hasZero = facets.some(({ series }) =>
    series.some(({ points }) => points.some(({ value }) => value === 0)),
  );
  if (counts.measure === 'residents') {
    return [
      ...breaks.map(
        ({ label }) =>
          `${label}. Before, registered foreigners without short stays: not one series, and not joined.`,
      ),
      ...(hasZero && shown.by === 'status' ? [DOUBTFUL_ZERO] : []),
      ...explained(shown),
    ];
  }
  const unattributed = shown.statuses.includes('not-attributed')
    ? yearsOf(shown.years).filter(
        (year) => (sumAt(counts, shown.countries, ['not-attributed'], year).value ?? 0) > 0,
      )
    : [];
  const isGap = facets.some(({ series }) =>
    series.some(({ points }) => points.some(({ value }) => value === null)),
  );
  return [
    'Entries, not persons: who leaves and comes back is counted again, and visitors are counted too.',
    ...(unattributed.length > 0
      ? [
          `Not attributed, ${yearListInWords(unattributed)}: entries on a student status that has since been abolished.`,
        ]
      : []),
    ...(isGap ? ['No line where a status did not exist or was not used.'] : []),
    ...explained(shown),
  ];
}
