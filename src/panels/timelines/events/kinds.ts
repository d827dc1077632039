/** The kinds of events a reader chooses from, and which of them each category of the table belongs to. */

export const KINDS = {
  relations: 'Recognition and relations',
  embassies: 'Embassies',
  'visits-to-region': 'Visits to the region',
  'visits-from-region': 'Visits from the region',
  meetings: 'Meetings with all five',
  agreements: 'Agreements and documents',
  policy: 'Policies announced',
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_IDS = Object.keys(KINDS) as Kind[];

const KIND_OF: Readonly<Record<string, Kind>> = {
  recognition: 'relations',
  'diplomatic relations': 'relations',
  embassy: 'embassies',
  'visit by Japan': 'visits-to-region',
  'visit by Korea': 'visits-to-region',
  'visit to Japan': 'visits-from-region',
  'visit to Japan / document': 'visits-from-region',
  'visit to Korea': 'visits-from-region',
  'CA+Japan foreign ministers': 'meetings',
  'CA+Japan senior officials': 'meetings',
  'CA+Japan summit': 'meetings',
  'Korea-Central Asia Cooperation Forum': 'meetings',
  'Korea-CA summit': 'meetings',
  agreement: 'agreements',
  document: 'agreements',
  policy: 'policy',
};

/** Null for a category that the table did not have when this was written. */
export const kindOf = (category: string): Kind | null => KIND_OF[category] ?? null;
