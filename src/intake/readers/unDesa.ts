/** International Migrant Stock of UN DESA: one row a destination and origin, one column a year. */
import { isState } from '../../model/places.ts';
import type { Collector } from '../collector.ts';
import type { Head } from '../head.ts';
import { codeOfM49 } from '../places/m49.ts';
import { type ReadRow, type Recognised, rowFor, type Setting, type Shape } from '../shape.ts';
import { decimalText, readNumber } from '../text/numbers.ts';

/** The years only one edition has say which edition it is. */
const EDITIONS = [
  { sign: 2024, measure: 'stock-undesa-2024', source: 'undesa-2024' },
  { sign: 2019, measure: 'stock-undesa', source: 'undesa-2019' },
] as const;

const DESTINATION = 'Location code of destination';
const ORIGIN = 'Location code of origin';

type Edition = (typeof EDITIONS)[number];

function readerOf(head: Head, { measure, source }: Edition) {
  const [to = -1, from = -1] = [head.place(DESTINATION), head.place(ORIGIN)];
  // The years stand three times: both sexes, men, women. The first are the whole.
  const years = head.years();
  return ({ hasDecimalComma }: Setting): ReadRow =>
    (cells, line, into: Collector) => {
      const origin = codeOfM49(cells[from] ?? '') ?? '';
      if (!isState(origin)) return into.leaveOut('rows of people from elsewhere');
      const destination = codeOfM49(cells[to] ?? '');
      if (!destination)
        return into.leaveOut('rows of regions, groups and places that partners.csv does not name');
      for (const { year, place } of years) {
        const cell = cells[place] ?? '';
        const number = readNumber(cell, hasDecimalComma);
        if (number.kind === 'bad') into.refuse(line, String(year), `'${cell.slice(0, 40)}' is not a number`);
        if (number.kind !== 'number') continue;
        const persons = decimalText(Math.round(number.value));
        into.keep('migration', rowFor({ year, origin, destination, measure, persons, source }), line);
      }
    };
}

export const unDesa: Shape = (head): Recognised | null => {
  if (!head.has(DESTINATION, ORIGIN)) return null;
  const years = head.years().map(({ year }) => year);
  const edition = EDITIONS.find(({ sign }) => years.includes(sign));
  if (!edition) {
    return {
      ok: false,
      reason:
        'This is an edition of the International Migrant Stock that has neither 2019 nor 2024. ' +
        'Editions are not comparable, and the migration table holds those two only.',
    };
  }
  return {
    ok: true,
    name: `UN DESA International Migrant Stock, edition of ${edition.sign}`,
    why: `there are the columns ${DESTINATION} and ${ORIGIN}, and one for each year to ${edition.sign}`,
    read: readerOf(head, edition),
  };
};
