/** Sentences on the bodies that the summary names. */
import type { RowsOf } from '../../../datasets/index.ts';
import { type Actor, listInWords, nameOf } from '../../../model/places.ts';

export type Institution = RowsOf<'institutions'>[number];
export type DatedInstitution = Institution & { readonly since: number };

export const isDated = (one: Institution): one is DatedInstitution => one.since !== undefined;
export const ofActor = (institutions: readonly Institution[], actor: Actor) =>
  institutions.filter((one) => one.actor === actor);

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberWord = (count: number) => SMALL[count] ?? String(count);
const bodies = (count: number) => `${numberWord(count)} ${count === 1 ? 'body' : 'bodies'}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const withYear = ({ name, since }: DatedInstitution) => `${name} (${since})`;

function ages(dated: readonly DatedInstitution[], whole: number): string {
  const [oldest, ...rest] = dated.toSorted((a, b) => a.since - b.since);
  const newest = rest.at(-1);
  const some = dated.length === whole ? '' : `${numberWord(dated.length)} of them with a year, `;
  if (!oldest) return 'none of them with a year';
  return newest ? `${some}from ${withYear(oldest)} to ${withYear(newest)}` : `${some}${withYear(oldest)}`;
}

export function findingOf(institutions: readonly Institution[], actors: readonly Actor[]): string {
  const counts = actors.map((actor) => `${bodies(ofActor(institutions, actor).length)} of ${nameOf(actor)}`);
  return `The summary names ${listInWords(counts)}: ${ages(institutions.filter(isDated), institutions.length)}.`;
}

/** The kind there is most of, and how the other actor stands to it; null where no kind leads. */
export function headlineOf(institutions: readonly Institution[], actors: readonly Actor[]): string | null {
  const countOf = (kind: string, among: readonly Institution[]) =>
    among.filter((one) => one.kind === kind).length;
  const kinds = [...new Set(institutions.map(({ kind }) => kind))];
  const [most, next] = kinds.toSorted((a, b) => countOf(b, institutions) - countOf(a, institutions));
  if (!most || !next || countOf(most, institutions) === countOf(next, institutions)) return null;
  const shares = actors.map((actor) => {
    const own = ofActor(institutions, actor);
    return { actor, count: countOf(most, own), whole: own.length };
  });
  const [leader, other] = shares.toSorted((a, b) => b.count - a.count);
  if (!leader) return null;
  const part = `${capital(numberWord(leader.count))} of the ${bodies(leader.whole)} named for ${nameOf(leader.actor)}`;
  const rest = other
    ? `, ${other.count === 0 ? 'none' : numberWord(other.count)} of ${nameOf(other.actor)}'s ${numberWord(other.whole)}`
    : '';
  return `${part} are ${most}s${rest}`;
}
