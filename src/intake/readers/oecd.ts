/** Aid by donor and recipient of the OECD (DAC2a), as its Data Explorer gives it, with codes, with names or with both. */
import { isState } from '../../model/places.ts';
import type { Collector } from '../collector.ts';
import { codeIn, type Head } from '../head.ts';
import { type ReadRow, type Recognised, rowFor, type Setting, type Shape } from '../shape.ts';
import { decimalText, readNumber } from '../text/numbers.ts';

const BASE_YEAR = '2022';

const MEASURES = new Map([
  ['206', 'net-oda'],
  ['201', 'grants'],
]);

/** The measure by its name, for files without codes. */
function measureOfName(name: string): string | undefined {
  const text = name.toLowerCase();
  if (/\boda\b|official development assistance/.test(text) && /\bnet\b|total net/.test(text))
    return 'net-oda';
  return /^(oda[: -]+)?(total )?grants?(, total)?$/.test(text.trim()) ? 'grants' : undefined;
}

interface Cells {
  readonly codeOf: (id: string) => string;
  readonly nameOf: (id: string, label: string) => string;
}

/** The cells of a row by what they are, whatever variant of the file they come from. */
function cellsOf(head: Head, cells: readonly string[]): Cells {
  const at = (...names: string[]) => cells[head.place(...names) ?? -1]?.trim() ?? '';
  return {
    codeOf: (id) => codeIn(at(id)),
    nameOf: (id, label) => (head.has(label) ? at(label) : at(id).replace(/^[^:]*: /, '')),
  };
}

function placed(setting: Setting, code: string, name: string): string | undefined {
  return setting.places.byCode(code) ?? setting.places.byName(name);
}

/** How the amounts are priced, as the table's measure; a string of two or more words says why they have no place. */
function pricedMeasure(
  measure: string,
  { codeOf, nameOf }: Cells,
): { measure: string } | { reason: string; column: string } {
  const base = codeOf('PRICE_BASE') || nameOf('PRICE_BASE', 'Price base');
  const isConstant = /^(q|l|constant)/i.test(base);
  if (!isConstant) return { measure };
  if (measure !== 'grants') {
    return {
      column: 'PRICE_BASE',
      reason: 'net ODA is in constant prices here, and in current prices in the aid table',
    };
  }
  const period = codeOf('BASE_PER') || nameOf('BASE_PER', 'Base period');
  if (period !== BASE_YEAR) {
    return {
      column: 'BASE_PER',
      reason: `the grants are at prices of ${period.slice(0, 10) || 'an unnamed year'}, those of the aid table at prices of ${BASE_YEAR}`,
    };
  }
  return { measure: 'grants-2022usd' };
}

const readerOf =
  (head: Head) =>
  (setting: Setting): ReadRow =>
  (row, line, into: Collector) => {
    const cells = cellsOf(head, row);
    const { codeOf, nameOf } = cells;
    const recipient = placed(setting, codeOf('RECIPIENT'), nameOf('RECIPIENT', 'Recipient')) ?? '';
    if (!isState(recipient)) return into.leaveOut('rows of other recipients and groups');
    const donor = placed(setting, codeOf('DONOR'), nameOf('DONOR', 'Donor'));
    if (!donor) return into.leaveOut('rows of donors and groups that partners.csv does not name');
    const name = nameOf('MEASURE', 'Measure');
    const known = MEASURES.get(codeOf('MEASURE')) ?? measureOfName(name);
    if (!known) {
      return into.leaveOut(
        `rows of a measure that the aid table does not hold (${(name || codeOf('MEASURE')).slice(0, 60)})`,
      );
    }
    const year = codeOf('TIME_PERIOD') || nameOf('TIME_PERIOD', 'Time period');
    if (!/^\d{4}$/.test(year))
      return into.refuse(line, 'TIME_PERIOD', `'${year.slice(0, 40)}' is not a year`);
    const unit = codeOf('UNIT_MEASURE') || nameOf('UNIT_MEASURE', 'Unit of measure');
    if (!/^(usd|us dollars?)\b/i.test(unit)) {
      return into.refuse(
        line,
        'UNIT_MEASURE',
        `the amount is in ${unit.slice(0, 40) || 'an unnamed unit'}, not in US dollars`,
      );
    }
    const priced = pricedMeasure(known, cells);
    if ('reason' in priced) return into.refuse(line, priced.column, priced.reason);
    const text = codeOf('OBS_VALUE') || nameOf('OBS_VALUE', 'Observation value');
    const number = readNumber(text, setting.hasDecimalComma);
    if (number.kind === 'missing') return into.leaveOut('rows without a value: not reported, and not zero');
    if (number.kind === 'bad')
      return into.refuse(line, 'OBS_VALUE', `'${text.slice(0, 40)}' is not a number`);
    const power = powerOf(codeOf('UNIT_MULT'), nameOf('UNIT_MULT', 'Unit multiplier'));
    if (power === null)
      return into.refuse(
        line,
        'UNIT_MULT',
        'it is not said whether the amounts are units, thousands or millions',
      );
    if (power !== 6) into.convert(`amounts in ${POWERS.get(power)} US dollars written in millions`);
    into.keep(
      'aid',
      rowFor({
        year,
        donor,
        recipient,
        measure: priced.measure,
        usd_million: decimalText(number.value * 10 ** (power - 6)),
        // The series it continues: the World Bank's net flows are the OECD's.
        source: known === 'net-oda' ? 'wdi' : 'one-dac2a',
      }),
      line,
    );
  };

const POWERS = new Map([
  [0, 'single'],
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
]);

function powerOf(code: string, name: string): number | null {
  if (/^\d$/.test(code)) return POWERS.has(Number(code)) ? Number(code) : null;
  for (const [power, word] of POWERS) {
    if (name.toLowerCase().startsWith(power === 0 ? 'unit' : word)) return power;
  }
  return null;
}

export const oecd: Shape = (head): Recognised | null => {
  const has = (id: string, label: string) => head.has(id) || head.has(label);
  const isOecd =
    has('DONOR', 'Donor') && has('RECIPIENT', 'Recipient') && has('OBS_VALUE', 'Observation value');
  if (!isOecd || !has('MEASURE', 'Measure') || !has('TIME_PERIOD', 'Time period')) return null;
  if (has('SECTOR', 'Sector') || has('CHANNEL', 'Channel')) {
    return {
      ok: false,
      reason:
        'This is the Creditor Reporting System of the OECD, which counts projects. The aid table holds totals by donor and recipient: bring the file of DAC2a.',
    };
  }
  return {
    ok: true,
    name: 'OECD aid by donor and recipient (DAC2a)',
    why: `there are the columns ${head.has('DONOR') ? 'DONOR, RECIPIENT, MEASURE, TIME_PERIOD and OBS_VALUE' : 'Donor, Recipient, Measure, Time period and Observation value'}`,
    read: readerOf(head),
  };
};
