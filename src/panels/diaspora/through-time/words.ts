/** Sentences on counts over time: the first and the last of one definition, never of two. */
import { listInWords, nameOf, type State, statesInBrief } from '../../../model/places.ts';
import { formatNumber, formatValue, PERSONS } from '../../../model/units.ts';
import type { Count, Course, DatedCount, FamilyCourses, Selection } from './counts.ts';
import { COUNTED_BY, FAMILIES, FAMILY_IDS, type Family, MEANING } from './families.ts';

const people = (persons: number) => formatValue(persons, PERSONS);
const inYear = ({ persons, year }: DatedCount) => `${people(persons)} in ${year}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function courseInWords({ state, first, last }: Course): string {
  const counts =
    first === last ? `numbered ${inYear(last)}` : `went from ${inYear(first)} to ${inYear(last)}`;
  return `in ${nameOf(state)} ${counts}`;
}

export function findingOf({ family, courses }: FamilyCourses): string {
  return `${capital(COUNTED_BY[family])}, ethnic Koreans ${courses.map(courseInWords).join('; those ')}.`;
}

const changeOf = ({ first, last }: Course) => Math.round((last.persons / first.persons - 1) * 100);

function changeInWords(course: Course): string {
  const percent = changeOf(course);
  return `${formatNumber(Math.abs(percent), 0)}% ${percent > 0 ? 'more' : 'fewer'}`;
}

/** How the counts of the two largest states changed; null where none has two that differ. */
export function headlineOf({ family, courses }: FamilyCourses): string | null {
  const changed = courses.filter((one) => one.first.persons > 0 && changeOf(one) !== 0);
  const [main, other] = changed;
  if (!main) return null;
  const when = ({ first, last }: Course) => `in ${last.year} than in ${first.year}`;
  const start = `${nameOf(main.state)} had ${changeInWords(main)} ethnic Koreans ${when(main)}`;
  const isSameTime = other && when(other) === when(main);
  return `${start}${isSameTime ? ` and ${nameOf(other.state)} ${changeInWords(other)}` : ''}, ${COUNTED_BY[family]}`;
}

/** States without a dated count under a definition: a gap, which is not zero. */
function missingNote(dated: readonly DatedCount[], families: readonly Family[], states: readonly State[]) {
  const gaps = families.flatMap((family) => {
    const without = states.filter(
      (state) => !dated.some((row) => row.family === family && row.country === state),
    );
    return without.length === 0 ? [] : [`${FAMILIES[family]}: ${statesInBrief(without)}`];
  });
  return gaps.length === 0 ? [] : [`No dated count in these years, which is not zero. ${gaps.join('; ')}.`];
}

/** Counts that no year places, and those of one state of which one is more than double the other. */
function undatedNote(undated: readonly Count[], states: readonly State[]): string[] {
  if (undated.length === 0) return [];
  const apart = states.flatMap((state) => {
    const own = undated.filter(({ country }) => country === state).map(({ persons }) => persons);
    const [least, most] = [Math.min(...own), Math.max(...own)];
    return most > least * 2 ? [`for ${nameOf(state)} (${people(least)} and ${people(most)})`] : [];
  });
  const some = undated.length === 1 ? 'One count has' : `${undated.length} counts have`;
  const farApart = apart.length === 0 ? '' : ` Those ${listInWords(apart)} lie far apart.`;
  return [`${some} no year in the source: only the table holds them, whatever the years chosen.${farApart}`];
}

interface Noted extends Selection {
  readonly families: readonly Family[];
  readonly states: readonly State[];
  readonly isDrawn: boolean;
}

/** Only what applies to what is on screen. */
export function notesOf({ dated, undated, families, states, isDrawn }: Noted): string[] {
  const used = FAMILY_IDS.filter((one) => dated.some(({ family }) => family === one));
  const rounded = dated.filter(({ note }) => note.includes('rounded'));
  return [
    ...(isDrawn ? ['Dots are not joined: nothing is known of the years between them.'] : []),
    ...(used.length > 1 ? ['The definitions are not comparable with one another.'] : []),
    ...used.map((family) => MEANING[family]),
    ...missingNote(dated, families, states),
    ...undatedNote(undated, states),
    ...(rounded.length > 0
      ? [
          `Rounded in its source: ${listInWords(rounded.map(({ country, year }) => `${nameOf(country)} ${year}`))}.`,
        ]
      : []),
    'Each count names its own source in the table; copies of encyclopedias are named but not linked.',
  ];
}
