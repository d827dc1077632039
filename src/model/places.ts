/** The two actors, the five states, and how they are named in titles and sentences. Codes are ISO 3166-1 alpha-3. */

export const ACTORS = ['JPN', 'KOR'] as const;
export const STATES = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const;

export type Actor = (typeof ACTORS)[number];
export type State = (typeof STATES)[number];
export type Place = Actor | State;

const NAMES: Record<Place, string> = {
  JPN: 'Japan',
  KOR: 'South Korea',
  KAZ: 'Kazakhstan',
  KGZ: 'Kyrgyzstan',
  TJK: 'Tajikistan',
  TKM: 'Turkmenistan',
  UZB: 'Uzbekistan',
};

export const isActor = (code: string): code is Actor => (ACTORS as readonly string[]).includes(code);
export const isState = (code: string): code is State => (STATES as readonly string[]).includes(code);

export function nameOf(place: Place): string {
  return NAMES[place];
}

/** `['a', 'b', 'c']` → "a, b and c". */
export function listInWords(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

export function actorsInWords(actors: readonly Actor[]): string {
  return listInWords(actors.map(nameOf));
}

/** "the five Central Asian states" when all are chosen, their names otherwise. */
export function statesInWords(states: readonly State[]): string {
  return states.length === STATES.length ? 'the five Central Asian states' : listInWords(states.map(nameOf));
}

/** The same where a line is short: "all five states". */
export function statesInBrief(states: readonly State[]): string {
  return states.length === STATES.length ? 'all five states' : listInWords(states.map(nameOf));
}
