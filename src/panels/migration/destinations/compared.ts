/** What the actors can be set beside: every destination either edition lists. */
import { partnerName } from '../../../datasets/manifest.ts';
import type { SomeOf } from '../../../model/choices.ts';

/** By the people of the five states who live there, in the 2019 edition and then in that of 2024. */
const DESTINATIONS = [
  'RUS',
  'DEU',
  'UKR',
  'KAZ',
  'USA',
  'TUR',
  'BLR',
  'TKM',
  'ISR',
  'GRC',
  'UZB',
  'CAN',
  'KGZ',
  'AZE',
  'TJK',
  'CZE',
  'ITA',
  'LVA',
  'GBR',
  'POL',
  'FRA',
  'CHN',
] as const;

/** The five largest. */
const INITIAL = DESTINATIONS.slice(0, 5);

export const COMPARED: SomeOf = {
  kind: 'some',
  label: 'Beside',
  options: Object.fromEntries(DESTINATIONS.map((code) => [code, partnerName(code)])),
  initial: INITIAL,
  suggested: DESTINATIONS.slice(0, 8),
};
