import { nameOf, STATES, type State } from '../model/places.ts';
import { yearListInWords } from '../model/yearList.ts';
import { yearsInWords, yearsOf } from '../model/years.ts';
import type { Check, Checks, ClaimTables } from './checked.ts';
import { printedIn, printedShare } from './printed.ts';
import { byMainMeasure, byRounding, byThreshold, isNear, roundsTo } from './rules.ts';
import { inWords, percent, populationOf, sumOf } from './sums.ts';

const OVERSEAS_KOREAN_STATUSES = ['overseas Korean (F-4)', 'working visit, ethnic Korean (H-2)'];
/** When a count without a date may have been taken: the years before the seminars. */
const UNDATED = [2015, 2020] as const;

const countOf = ({ figures }: ClaimTables, state: State) =>
  printedIn(figures, { figure: '3', row: 'Ethnic Koreans', country: state })?.value ?? null;

function koreansInCentralAsia(tables: ClaimTables) {
  const counts = STATES.map((state) => countOf(tables, state)).filter((count) => count !== null);
  const printed = printedIn(tables.figures, {
    figure: 'text',
    row: 'Koreans in Central Asia',
    country: 'CA5',
  });
  const sum = sumOf(counts);
  return {
    found: `Figure 3 of the same summary adds up to ${inWords(sum, 0)} ethnic Koreans in ${counts.length} states.`,
    verdict: byThreshold(sum, printed?.value ?? null),
  };
}

function koreansOfCentralAsiaInKorea(tables: ClaimTables) {
  const rows = tables['korea-visas'].filter(({ status }) => OVERSEAS_KOREAN_STATUSES.includes(status));
  if (rows.length === 0) {
    return { found: 'The table has nobody on these statuses.', verdict: byMainMeasure(null, []) };
  }
  const cell = { figure: 'text', row: 'Koryo-saram living and working in Korea', country: 'CA5' };
  const printed = printedIn(tables.figures, cell)?.value ?? null;
  const printedYear = Number(tables.figures.find(({ row }) => row === cell.row)?.period);
  const persons = sumOf(rows.map((row) => row.persons));
  const year = Math.floor(Math.max(...rows.map(({ month }) => month)));
  const isNow = isNear(persons, printed);
  const hasGrown = persons !== null && printed !== null && persons > printed && year > printedYear;
  return {
    found: `${inWords(persons, 0)} people from the five states were in Korea on F-4 or H-2 status at the end of ${year}. The statuses stand in for descent, and the year is later than the summary.`,
    verdict: isNow === false && hasGrown ? ('grown since' as const) : byMainMeasure(isNow, []),
  };
}

/** The year of a printed count is that of the same number in the table of counts. */
function shareOfPopulation(state: State): Check {
  const find = (tables: ClaimTables) => {
    const [count, printed] = [countOf(tables, state), printedShare(tables.figures, state)];
    const source = tables.diaspora.find(
      (row) => row.country === state && row.persons === count && row.year !== undefined,
    );
    const shareIn = (year: number) => percent(count, populationOf(tables.context, state, year));
    const people = `${inWords(count, 0)} are`;
    if (source?.year !== undefined) {
      const share = shareIn(source.year);
      const verdict = byRounding(share, printed);
      const family =
        source.family === 'census' ? `the census of ${source.year}` : `a count of ${source.year}`;
      return {
        found: `${people} ${inWords(share, 2)}% of ${nameOf(state)}'s population of ${source.year}. The number is that of ${family}.`,
        verdict,
      };
    }
    const shares = yearsOf(UNDATED).flatMap((year) => {
      const share = shareIn(year);
      return share === null ? [] : [{ year, share }];
    });
    const fitting = shares.filter(({ share }) => printed && roundsTo(share, printed));
    const best = fitting[0] ?? shares.at(-1);
    const ends = shares.map(({ share }) => share);
    const span = `${inWords(shares.length > 0 ? Math.min(...ends) : null, 2)}% to ${inWords(shares.length > 0 ? Math.max(...ends) : null, 2)}%`;
    const fit =
      fitting.length > 0
        ? `the printed share fits ${yearListInWords(fitting.map(({ year }) => year))} (${inWords(best?.share ?? null, 2)}%)`
        : 'none fits the printed share';
    return {
      found: `The year of the count is not known. ${people} ${span} of ${nameOf(state)}'s population of ${yearsInWords(UNDATED)}; ${fit}.`,
      verdict: byRounding(best?.share ?? null, printed),
    };
  };
  return {
    rule: `Confirmed if the printed count over the population of its year rounds to the printed share; misrounded if it misses by less than one unit of the last digit. A count without a year may fit any year of ${yearsInWords(UNDATED)}.`,
    find,
  };
}

export const diasporaChecks: Checks = {
  'diaspora-300k': {
    rule: 'Confirmed if the counts of Figure 3 add up to more than the printed number; slightly over if they lack less than 5% of it.',
    find: koreansInCentralAsia,
  },
  'koryo-saram-in-korea': {
    rule: 'Confirmed if the people on overseas-Korean statuses are within 15% of the printed number; grown since if they are more and counted in a later year.',
    find: koreansOfCentralAsiaInKorea,
  },
  'diaspora-share-kgz': shareOfPopulation('KGZ'),
  'diaspora-share-uzb': shareOfPopulation('UZB'),
  'diaspora-share-kaz': shareOfPopulation('KAZ'),
};
