import type { Actor } from '../model/places.ts';
import { isState } from '../model/places.ts';
import { yearListInWords } from '../model/yearList.ts';
import type { YearRange } from '../model/years.ts';
import type { Checks, ClaimTables } from './checked.ts';
import { printedIn } from './printed.ts';
import { byParts, isNear } from './rules.ts';
import { inWords, sumOf } from './sums.ts';

const YEARS: YearRange = [2016, 2019];
const PERIOD = '2016-2019';
const isInPeriod = (year: number) => year >= YEARS[0] && year <= YEARS[1];

function printedEntries({ figures }: ClaimTables, actor: Actor, purpose: 'work' | 'study'): number | null {
  const row = `Entered for ${purpose}`;
  return (
    printedIn(figures, { figure: 'migration', row, country: 'CA5', actor, period: PERIOD })?.value ?? null
  );
}

/** The data have no purposes and not every year: what is compared is the number a year, all purposes together. */
function arrivalsInKorea(tables: ClaimTables) {
  const rows = tables.migration.filter(
    (row) =>
      row.destination === 'KOR' && row.measure === 'inflow' && isState(row.origin) && isInPeriod(row.year),
  );
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const inflow = sumOf(rows.map((row) => row.persons));
  const [work, study] = [printedEntries(tables, 'KOR', 'work'), printedEntries(tables, 'KOR', 'study')];
  const printedAYear = work === null || study === null ? null : (work + study) / (YEARS[1] - YEARS[0] + 1);
  const foundAYear = inflow === null ? null : inflow / years.length;
  return {
    found:
      years.length === 0
        ? 'The table has no arrivals in Korea in these years.'
        : `${inWords(inflow, 0)} people of the five nationalities entered Korea for over 90 days in ${yearListInWords(years)}${years.length === 1 ? ' alone' : ''}; ` +
          `the printed numbers make ${inWords(printedAYear, 0)} a year. Purposes and the other years are not in the data.`,
    verdict: byParts([isNear(foundAYear, printedAYear)]),
  };
}

function entriesToJapan(tables: ClaimTables) {
  const entries = (status: string) =>
    sumOf(
      tables['japan-entries']
        .filter((row) => row.status === status && isInPeriod(row.year))
        .map((row) => row.entries),
    );
  const [work, study, all] = [entries('work'), entries('study'), entries('total')];
  const [printedWork, printedStudy] = [
    printedEntries(tables, 'JPN', 'work'),
    printedEntries(tables, 'JPN', 'study'),
  ];
  const fewer = study !== null && printedStudy !== null && study < printedStudy;
  return {
    found:
      `Of ${inWords(all, 0)} entries to Japan in 2016–2019, ${inWords(work, 0)} were with a status of work and ${inWords(study, 0)} of study. ` +
      `Entries count every return${fewer ? ', and still those for study are fewer than printed' : ''}.`,
    verdict: byParts([isNear(work, printedWork), isNear(study, printedStudy)]),
  };
}

export const migrationChecks: Checks = {
  'korea-work-study': {
    rule: 'Confirmed if the arrivals a year, in the years of 2016–2019 that the table has, are within 15% of the printed numbers a year.',
    find: arrivalsInKorea,
  },
  'japan-work-study': {
    rule: 'Confirmed if the entries for work and for study in 2016–2019 are each within 15% of the printed numbers, partly confirmed if one is.',
    find: entriesToJapan,
  },
};
