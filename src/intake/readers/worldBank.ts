/** Indicators of the World Bank: one row a country and indicator, one column a year. */
import { isActor, isState } from '../../model/places.ts';
import type { Collector } from '../collector.ts';
import type { Head } from '../head.ts';
import type { OwnTableId } from '../ownTables.ts';
import { type ReadRow, type Recognised, rowFor, type Setting, type Shape } from '../shape.ts';
import { decimalText, readNumber } from '../text/numbers.ts';

const MILLION = 1e6;
const IN_MILLIONS = 'US dollars written as million US dollars (divided by 1,000,000)';

interface Placed {
  readonly table: OwnTableId;
  readonly cells: Readonly<Record<string, string>>;
  /** What the value is divided by. */
  readonly by: number;
}

/** Where a country's indicator belongs; a string says why it belongs nowhere. */
function placeOf(indicator: string, country: string, { partners }: Setting): Placed | string {
  const code = indicator.trim().toUpperCase();
  const isOurs = isActor(country) || isState(country);
  const elsewhere = 'rows of other countries and groups';
  if (code === 'SP.POP.TOTL' || code === 'NY.GDP.MKTP.CD') {
    const measure = code === 'SP.POP.TOTL' ? 'population' : 'gdp-current-usd';
    return isOurs ? { table: 'context', cells: { country, measure, source: 'wdi' }, by: 1 } : elsewhere;
  }
  if (code === 'BX.TRF.PWKR.CD.DT') {
    if (!isState(country)) return elsewhere;
    return { table: 'remittances', cells: { recipient: country, source: 'knomad' }, by: MILLION };
  }
  const donor = /^DC\.DAC\.([A-Z]{3})L\.CD$/.exec(code)?.[1];
  if (donor) {
    if (!isState(country)) return elsewhere;
    const known = donor === 'TOT' ? 'DAC' : donor;
    if (!Object.hasOwn(partners, known)) return `rows of a donor that partners.csv does not name (${code})`;
    return {
      table: 'aid',
      cells: { donor: known, recipient: country, measure: 'net-oda', source: 'wdi' },
      by: MILLION,
    };
  }
  return `rows of an indicator that no table here holds (${code.slice(0, 30) || 'without a code'})`;
}

interface Columns {
  readonly country: number;
  readonly indicator: number;
  readonly years: ReturnType<Head['years']>;
}

const readerOf =
  ({ country, indicator, years }: Columns) =>
  (setting: Setting): ReadRow =>
  (cells, line, into: Collector) => {
    const code = setting.places.byCode(cells[country] ?? '') ?? '';
    const placed = placeOf(cells[indicator] ?? '', code, setting);
    if (typeof placed === 'string') {
      into.leaveOut(placed);
      return;
    }
    for (const { year, place } of years) {
      const cell = cells[place] ?? '';
      const number = readNumber(cell, setting.hasDecimalComma);
      if (number.kind === 'bad') into.refuse(line, String(year), `'${cell.slice(0, 40)}' is not a number`);
      if (number.kind !== 'number') continue;
      if (placed.by === MILLION) into.convert(IN_MILLIONS);
      const amount = decimalText(number.value / placed.by);
      const column = placed.table === 'context' ? 'value' : 'usd_million';
      into.keep(placed.table, rowFor({ ...placed.cells, year, [column]: amount }), line);
    }
  };

export const worldBank: Shape = (head): Recognised | null => {
  const country = head.place('Country Code');
  const indicator = head.place('Indicator Code', 'Series Code');
  // The IMF's old files begin alike; they have a counterpart too.
  if (country === undefined || indicator === undefined || head.has('Counterpart Country Code')) return null;
  const years = head.years();
  if (years.length === 0) {
    return {
      ok: false,
      reason: 'The file looks like indicators of the World Bank, but no column of it is a year.',
    };
  }
  const span = `${years[0]?.year}-${years.at(-1)?.year}`;
  return {
    ok: true,
    name: 'World Bank indicators',
    why: `there are the columns Country Code, ${head.cells[indicator]} and one for each year, ${span}`,
    read: readerOf({ country, indicator, years }),
  };
};
