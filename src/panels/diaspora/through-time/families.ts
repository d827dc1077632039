/** The four definitions under which ethnic Koreans are counted: each is a series of its own. */
import { someOf } from '../../../model/choices.ts';

export const FAMILIES = {
  census: 'Census',
  'statistics-office': 'Statistics office',
  'overseas-koreans': 'Overseas Koreans',
  encyclopedia: 'Encyclopedia',
} as const;

export type Family = keyof typeof FAMILIES;
export const FAMILY_IDS = Object.keys(FAMILIES) as Family[];
export const FAMILY = someOf('Definition', FAMILIES, FAMILY_IDS);

/** What each of them counts, for the notes. */
export const MEANING: Record<Family, string> = {
  census: 'Census: people recorded as Koreans by the Soviet and later the national censuses.',
  'statistics-office': "Statistics office: estimates of the state's population by ethnicity.",
  'overseas-koreans':
    "Overseas Koreans: estimates by South Korea's missions abroad, which include its own nationals.",
  encyclopedia: 'Encyclopedia: numbers that encyclopedias print, often without a year; the least certain.',
};

/** Who counts, as a sentence begins or ends. */
export const COUNTED_BY: Record<Family, string> = {
  census: 'by the censuses',
  'statistics-office': 'by the estimates of the statistics offices',
  'overseas-koreans': "by the estimates of South Korea's missions",
  encyclopedia: 'by the numbers of encyclopedias',
};
