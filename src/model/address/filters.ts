import { quoted } from '../notices.ts';
import { ACTORS, type Actor, isActor, isState, STATES, type State } from '../places.ts';
import { WHOLE, type YearSpan } from '../years.ts';

/** The filters that all panels share, as asked for. */
export interface SharedFilters {
  readonly actors: readonly Actor[];
  readonly countries: readonly State[];
  readonly years: YearSpan;
  /** Whether the tables are wanted with what the reader brought (own=1). */
  readonly own?: boolean;
}

export const NO_FILTERS: SharedFilters = { actors: ACTORS, countries: STATES, years: WHOLE };

/** What was read from a parameter, with a sentence for each part that could not be. */
export interface Read<T> {
  readonly value: T;
  readonly notes: readonly string[];
}

/** Lists are written with dots; commas, plus signs, blanks and upper case are read too. */
export function splitList(text: string): string[] {
  return text.split(/[\s.,+;|]+/).filter((part) => part !== '');
}

function readCodes<Code extends string>(
  text: string,
  noun: string,
  all: readonly Code[],
  isCode: (code: string) => code is Code,
): Read<readonly Code[]> {
  const asked = splitList(text);
  const known = new Set<string>();
  const notes: string[] = [];
  for (const part of asked) {
    const code = part.toUpperCase();
    if (isCode(code)) known.add(code);
    else notes.push(`Unknown ${noun} ${quoted(part)} ignored`);
  }
  if (known.size === 0) return { value: all, notes };
  return { value: all.filter((code) => known.has(code)), notes };
}

export const readActors = (text: string): Read<readonly Actor[]> => readCodes(text, 'actor', ACTORS, isActor);
export const readStates = (text: string): Read<readonly State[]> =>
  readCodes(text, 'country', STATES, isState);

/** `2006-2019`, `2014`, `2006-`, `-2010`; a span that runs backwards is turned round, and that is said. */
export function readYears(text: string): Read<YearSpan> {
  const compact = text.trim().replace(/\s+/g, '');
  const single = /^\d{4}$/.exec(compact);
  if (single) return { value: { from: Number(compact), to: Number(compact) }, notes: [] };
  const span = /^(\d{4})?[-–—](\d{4})?$/.exec(compact);
  if (!span || compact.length === 1) {
    return {
      value: WHOLE,
      notes: compact === '' ? [] : [`Years ${quoted(text)} could not be read and were ignored`],
    };
  }
  const from = span[1] === undefined ? null : Number(span[1]);
  const to = span[2] === undefined ? null : Number(span[2]);
  if (from !== null && to !== null && from > to) {
    return { value: { from: to, to: from }, notes: [`Years ${from}-${to} read as ${to}-${from}`] };
  }
  return { value: { from, to }, notes: [] };
}

const writeList = (codes: readonly string[]) => codes.join('.').toLowerCase();

function writeYears({ from, to }: YearSpan): string {
  if (from !== null && from === to) return String(from).padStart(4, '0');
  const end = (year: number | null) => (year === null ? '' : String(year).padStart(4, '0'));
  return `${end(from)}-${end(to)}`;
}

/** The shared filters as parameters, defaults left out. */
export function writeShared({
  actors,
  countries,
  years,
  own,
}: SharedFilters): [key: string, value: string][] {
  const written: [string, string][] = [];
  if (actors.length < ACTORS.length) written.push(['actors', writeList(actors)]);
  if (countries.length < STATES.length) written.push(['countries', writeList(countries)]);
  if (years.from !== null || years.to !== null) written.push(['years', writeYears(years)]);
  if (own) written.push(['own', '1']);
  return written;
}
