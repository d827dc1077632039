/** Sentences that set what is printed against what can be computed. */
import { listInWords, nameOf } from '../../../model/places.ts';
import { formatNumber, timesInWords } from '../../../model/units.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { yearsInWords } from '../../../model/years.ts';
import { partInWords } from '../proportions.ts';
import { type Arrivals, PERIOD, type PrintedCell } from './cells.ts';

const count = (value: number) => formatNumber(value, 0);
const whenPrinted = yearsInWords(PERIOD);

interface Compared {
  readonly purpose: PrintedCell['purpose'];
  readonly printed: number;
  readonly computed: number;
}

const comparedIn = (cells: readonly PrintedCell[]): Compared[] =>
  cells.flatMap(({ purpose, printed, computed }) =>
    printed === null || computed === null ? [] : [{ purpose, printed, computed }],
  );

/** "3,787 for work, 1.4 times the 2,693 printed". */
function besidePrinted({ purpose, printed, computed }: Compared): string {
  const part = computed >= printed ? timesInWords(computed, printed) : partInWords(computed, printed);
  const ratio = part
    ? `, ${part} ${part.endsWith('times') ? 'the' : 'of the'} ${count(printed)} printed`
    : '';
  return `${count(computed)} for ${purpose}${ratio}`;
}

const printedOnly = (cells: readonly PrintedCell[]) =>
  cells.filter(({ printed, computed }) => printed !== null && computed === null);

export function findingOf(cells: readonly PrintedCell[]): string {
  const compared = comparedIn(cells);
  const open = printedOnly(cells);
  const japan =
    compared.length > 0
      ? `Entries to Japan in ${whenPrinted} were ${compared.map(besidePrinted).join(', and ')}`
      : null;
  const places = [...new Set(open.map(({ actor }) => nameOf(actor)))];
  const numbers = open.map(({ purpose, printed }) => `${count(printed ?? 0)} for ${purpose}`);
  const korea =
    open.length > 0
      ? `the ${listInWords(numbers)} printed for ${listInWords(places)} cannot be computed, since the data have no purposes there`
      : null;
  const sentence = [japan, korea].filter((part) => part !== null).join('; ');
  return sentence === ''
    ? 'Nothing is printed for these actors.'
    : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

export function headlineOf(cells: readonly PrintedCell[]): string | null {
  const study = comparedIn(cells).find(({ purpose }) => purpose === 'study');
  const part = study && partInWords(study.computed, study.printed);
  return study && part && study.computed < study.printed
    ? `Japan counted ${part} of the entries for study that the summary prints`
    : null;
}

export function notesOf(
  cells: readonly PrintedCell[],
  arrivals: Arrivals | null,
  entries: number | null,
): string[] {
  const hasJapan = cells.some(({ actor }) => actor === 'JPN');
  const korea = cells.filter(({ actor, printed }) => actor === 'KOR' && printed !== null);
  const perYear = korea.reduce((sum, { printed }) => sum + (printed ?? 0), 0) / (PERIOD[1] - PERIOD[0] + 1);
  const japanese = hasJapan
    ? [
        'Japan: entries at the border on a status of work or study. Who leaves and comes back is counted again, so entries cannot be fewer than the persons who entered.',
        'Training, technical interns and designated activities are statuses of their own and not in work.',
        ...(entries === null
          ? []
          : [`All entries to Japan in these years, visitors included: ${count(entries)}.`]),
      ]
    : [];
  const arrived =
    arrivals && korea.length > 0
      ? [
          `South Korea: the data have ${count(arrivals.persons)} arrivals for over 90 days in ${yearListInWords(arrivals.years)}, for all purposes; the printed numbers make ${count(perYear)} a year.`,
        ]
      : [];
  return [
    `As printed: sums over ${whenPrinted} and the five states. The summary cites the Oxus Society's Central Asia Migration Tracker and gives no definition.`,
    ...japanese,
    ...arrived,
  ];
}
