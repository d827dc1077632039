/** Trade by partner of the IMF: the data service (SDMX-CSV), the portal's export, and the older files of DOTS. */
import type { Collector } from '../collector.ts';
import { codeIn, type Head } from '../head.ts';
import { type ReadRow, type Recognised, rowFor, type Setting, type Shape } from '../shape.ts';
import { decimalText, readNumber } from '../text/numbers.ts';
import { tradeTablesOf } from './tradeTables.ts';

type Flow = 'exports' | 'imports';

const COUNTRY = ['COUNTRY', 'REF_AREA', 'Country Code', 'Country', 'Country Name'] as const;
const COUNTERPART = [
  ...['COUNTERPART_COUNTRY', 'COUNTERPART_AREA', 'Counterpart Country Code', 'Counterpart country'],
  ...['Counterpart Country', 'Counterpart Country Name'],
] as const;
const INDICATOR = ['INDICATOR', 'Indicator Code', 'Indicator', 'Indicator Name'] as const;
const NAMES = {
  country: ['Country Name'],
  counterpart: ['Counterpart Country Name'],
  indicator: ['Indicator Name'],
};

/** A flow of the tables of trade; a string says why it is none of them. */
function flowOf(code: string, name: string): Flow | { reason: string } {
  const text = `${code} ${name}`;
  if (/\bT?XG_FOB_USD\b/.test(text)) return 'exports';
  if (/\bT?MG_CIF_USD\b/.test(text)) return 'imports';
  const inDollars = /us dollar/i.test(text);
  if (inDollars && /\bexports?\b/i.test(text) && /fob|free on board/i.test(text)) return 'exports';
  if (inDollars && /\bimports?\b/i.test(text) && /cif|cost,? insurance/i.test(text)) return 'imports';
  return {
    reason: `rows of an indicator that the tables of trade do not hold (${(name || code).trim().slice(0, 60)})`,
  };
}

/** What values are multiplied by to be millions; null where the scale cannot be read. */
function factorOf(scale: string, isWholeDollars: boolean): number | null {
  if (isWholeDollars) return 1e-6;
  const word = scale.trim().toLowerCase();
  if (word === '' || word === '0' || word.startsWith('unit')) return 1e-6;
  if (word === '3' || word.startsWith('thousand')) return 1e-3;
  if (word === '6' || word.startsWith('million')) return 1;
  return word === '9' || word.startsWith('billion') ? 1e3 : null;
}

const FLAGS = new Map([
  ['e', 'e'],
  ['p', 'p'],
  ['estimated', 'e'],
  ['preliminary', 'p'],
]);

interface Series {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
}

/** Of whom a row speaks, and of which flow; a string is what is left out. */
function seriesOf(head: Head, cells: readonly string[], { places }: Setting): Series | string {
  const at = (...names: readonly string[]) => cells[head.place(...names) ?? -1] ?? '';
  // The portal's export writes names, and the codes in one: "KAZ.XG_FOB_USD.JPN.A".
  const [seriesCountry = '', seriesIndicator = '', seriesPartner = ''] = at('SERIES_CODE').split('.');
  const place = (series: string, columns: readonly string[], names: readonly string[]) =>
    places.byName(at(...names)) ??
    places.byCode(series) ??
    places.byCode(codeIn(at(...columns))) ??
    places.byName(at(...columns));
  const reporter = place(seriesCountry, COUNTRY, NAMES.country) ?? '';
  const partner = place(seriesPartner, COUNTERPART, NAMES.counterpart);
  if (!partner) return 'rows of partners and groups that partners.csv does not name';
  const { isInTrade, isInPartners } = tradeTablesOf(reporter, partner);
  if (!isInTrade && !isInPartners) return 'rows between other countries';
  const flow = flowOf(
    `${seriesIndicator} ${codeIn(at(...INDICATOR))}`,
    at(...NAMES.indicator) || at(...INDICATOR),
  );
  return typeof flow === 'string' ? { reporter, partner, flow } : flow.reason;
}

const readerOf =
  (head: Head) =>
  (setting: Setting): ReadRow => {
    const years = head.years();
    const isService = head.has('DATAFLOW') || head.has('STRUCTURE_ID');
    const keep = (
      { reporter, partner, flow }: Series,
      year: string,
      amount: number,
      flag: string,
      line: number,
      into: Collector,
    ) => {
      const { isInTrade, isInPartners } = tradeTablesOf(reporter, partner);
      const row = rowFor({
        year,
        reporter,
        partner,
        flow,
        usd_million: decimalText(amount),
        flag,
        source: 'imf-dots',
      });
      if (isInTrade) into.keep('trade', row, line);
      if (isInPartners) into.keep('trade-partners', row, line);
    };
    return (cells, line, into) => {
      const at = (...names: readonly string[]) => cells[head.place(...names) ?? -1]?.trim() ?? '';
      if (/^(status|.* status)$/i.test(at('Attribute')))
        return into.leaveOut('rows of flags beside the values');
      const series = seriesOf(head, cells, setting);
      if (typeof series === 'string') return into.leaveOut(series);
      const scale = codeIn(at('SCALE', 'Scale', 'UNIT_MULT'));
      const factor = factorOf(scale, isService);
      if (factor === null)
        return into.refuse(line, 'SCALE', `'${scale.slice(0, 40)}' is no scale that is known here`);
      const take = (year: string, text: string, column: string) => {
        const number = readNumber(text, setting.hasDecimalComma);
        if (number.kind === 'bad') into.refuse(line, column, `'${text.slice(0, 40)}' is not a number`);
        if (number.kind !== 'number') return;
        if (factor !== 1) into.convert(`US dollars written as million US dollars (times ${factor})`);
        const flag =
          FLAGS.get(codeIn(at('STATUS', 'OBS_STATUS', 'Status', 'Observation status')).toLowerCase()) ?? '';
        keep(series, year, number.value * factor, flag, line, into);
      };
      if (years.length > 0) {
        for (const { year, place } of years) take(String(year), cells[place] ?? '', String(year));
        return;
      }
      const period = codeIn(at('TIME_PERIOD', 'Time Period', 'Time period'));
      if (/^\d{4}-?(M|Q|S)?\d{1,2}$|^\d{4}-\d{2}/i.test(period))
        return into.leaveOut('rows of months and quarters');
      if (!/^\d{4}$/.test(period))
        return into.refuse(line, 'TIME_PERIOD', `'${period.slice(0, 40)}' is not a year`);
      take(period, at('OBS_VALUE', 'Value', 'Observation value'), 'OBS_VALUE');
    };
  };

export const imf: Shape = (head): Recognised | null => {
  const country = head.place(...COUNTRY);
  const counterpart = head.place(...COUNTERPART);
  if (country === undefined || counterpart === undefined || head.place(...INDICATOR) === undefined)
    return null;
  const years = head.years();
  const isLong = head.place('TIME_PERIOD', 'Time Period', 'Time period') !== undefined;
  if (years.length === 0 && !isLong) {
    return {
      ok: false,
      reason: 'The file looks like trade by partner of the IMF, but says nowhere which year a value is of.',
    };
  }
  const time =
    years.length > 0
      ? `one column for each year, ${years[0]?.year}-${years.at(-1)?.year}`
      : 'a column for the period';
  return {
    ok: true,
    name: 'IMF trade by partner (IMTS, formerly DOTS)',
    why: `there are the columns ${head.cells[country]}, ${head.cells[counterpart]} and an indicator, and ${time}`,
    read: readerOf(head),
  };
};
