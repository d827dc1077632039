import { ACTORS, listInWords, nameOf, STATES } from '../model/places.ts';
import type { Checks, ClaimTables } from './checked.ts';
import { dateInWords, yearOf } from './dates.ts';
import { printedIn } from './printed.ts';
import { type Agreement, byParts } from './rules.ts';

/** The seminars were held in the spring of 2021: later meetings are no part of what was said. */
const SEMINARS = '2021-06';
const FORUM = 'Korea-Central Asia Cooperation Forum';

const occurred = ({ events }: ClaimTables) =>
  events
    .filter(({ status }) => status.startsWith('occurred'))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));

const ordinalOf = (event: string) => Number(/^(\d+)(?:st|nd|rd|th)\b/.exec(event)?.[1] ?? 0);

function meetingsOfTheForum(tables: ClaimTables) {
  const dated = occurred(tables).filter(({ category }) => category === FORUM);
  const numbered = dated
    .map((row) => ({ ...row, number: ordinalOf(row.event) }))
    .filter(({ number }) => number > 0);
  const [first, before] = [numbered[0], numbered.findLast(({ start }) => start < SEMINARS)];
  const last = numbered.at(-1);
  const printed = printedIn(tables.figures, {
    figure: 'text',
    row: 'Meetings of the Korea-Central Asia Cooperation Forum',
    country: 'CA5',
  });
  const sourced = dated.filter(({ start }) => start < SEMINARS).length;
  const began: Agreement = first ? first.number === 1 && yearOf(first.start) === 2007 : null;
  return {
    found:
      first && before && last
        ? `The first meeting is dated ${dateInWords(first.start)}; the ${before.number}th, the last before the seminars, ${dateInWords(before.start)}. ` +
          `${sourced} meetings to then have a dated source; the latest in the table is the ${last.number}th, in ${yearOf(last.start)}.`
        : 'The table has no numbered meeting before the seminars.',
    verdict: byParts([before ? before.number === printed?.value : null, began]),
  };
}

function beginningOfCentralAsiaPlusJapan(tables: ClaimTables) {
  const first = occurred(tables).find(({ category }) => category.startsWith('CA+Japan'));
  return {
    found: first
      ? `The first foreign ministers' meeting in the table is dated ${dateInWords(first.start)}${first.place ? `, in ${first.place}` : ''}.`
      : 'The table has no meeting of the framework.',
    verdict: byParts([first ? yearOf(first.start) === 2004 : null]),
  };
}

function relationsByState(tables: ClaimTables) {
  const rows = occurred(tables);
  const relations = rows.filter(({ category }) => category === 'diplomatic relations');
  const pairs = ACTORS.flatMap((actor) =>
    STATES.map((state) => relations.find((row) => row.actor === actor && row.parties === state)),
  );
  const agreements = pairs.map((row): Agreement => (row ? yearOf(row.start) === 1992 : null));
  const recognised = rows.filter(
    (row) => row.category === 'recognition' && row.actor === 'JPN' && row.start.startsWith('1991-12'),
  );
  const names = STATES.filter((state) => recognised.some(({ parties }) => parties === state)).map(nameOf);
  return {
    found:
      `Relations are dated 1992 for ${agreements.filter((one) => one).length} of the ${pairs.length} pairs of an actor and a state.` +
      `${names.length > 0 ? ` Japan's recognition, where it is dated (${listInWords(names)}), came in December 1991.` : ''}`,
    verdict: byParts(agreements),
  };
}

export const timelineChecks: Checks = {
  'forum-13': {
    rule: 'Confirmed if the last numbered meeting before the seminars bears the printed number and the first was in 2007; partly confirmed if one of the two holds.',
    find: meetingsOfTheForum,
  },
  'ca-plus-japan-2004': {
    rule: 'Confirmed if the first dated meeting of the framework was in 2004.',
    find: beginningOfCentralAsiaPlusJapan,
  },
  'relations-1992': {
    rule: 'Confirmed if relations between each of the two and each of the five are dated 1992, partly confirmed if some are.',
    find: relationsByState,
  },
};
