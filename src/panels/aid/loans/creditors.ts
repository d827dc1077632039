/** The creditors that can be set beside the actors: the largest of the table, countries first. */
import { comparators, MOST_COMPARED, type Party } from '../../../figure/bilateral/parties.ts';
import type { SomeOf } from '../../../model/choices.ts';
import { listInWords } from '../../../model/places.ts';
import { briefName } from '../briefNames.ts';

export const CREDITORS = [
  'CHN',
  'RUS',
  'TUR',
  'USA',
  'DEU',
  'FRA',
  'SAU',
  'KWT',
  'x-asian-development-bank',
  'x-wb-international-bank-for-reconstruction-and-development',
  'x-wb-international-development-association',
  'x-islamic-development-bank',
  'x-european-bank-for-reconstruction-and-development',
  'x-asian-infrastructure-investment-bank',
  'x-eurasian-development-bank',
  'x-european-investment-bank',
] as const;

export const compareWithCreditors: SomeOf = {
  kind: 'some',
  label: 'Compare with',
  options: Object.fromEntries(CREDITORS.map((code) => [code, briefName(code)])),
  initial: [],
  suggested: [
    'CHN',
    'RUS',
    'TUR',
    'USA',
    'DEU',
    'x-asian-development-bank',
    'x-wb-international-bank-for-reconstruction-and-development',
    'x-wb-international-development-association',
  ],
};

/** Those that are drawn, in greys, and a sentence on those who are not. */
export function creditorsBeside(asked: readonly string[]): { parties: Party[]; notices: string[] } {
  const beyond = asked.slice(MOST_COMPARED).map(briefName);
  return {
    parties: comparators(asked).map((party) => ({ ...party, name: briefName(party.code) })),
    notices:
      beyond.length > 0 ? [`Five comparators are drawn at the most; left out: ${listInWords(beyond)}`] : [],
  };
}
