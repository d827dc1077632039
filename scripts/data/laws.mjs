// @ts-check
import { STATES } from './package.mjs';
import { fault } from './readCsv.mjs';

/**
 * @typedef {import('./package.mjs').Table} Table
 * @typedef {import('./package.mjs').Cells} Cells
 * @typedef {import('./readCsv.mjs').Fault} Fault
 * @typedef {[column: string, sentence: string]} Breach
 * @typedef {(row: Cells) => Breach | undefined} Law
 */

const FIRST_YEAR = 1930;
const LAST_YEAR = 2030;

/** Where one series ends and another begins: a table never holds both for one year. */
const BREAKS = [
  { table: 'aid-worldwide', column: 'basis', value: 'net', last: 2017 },
  { table: 'aid-worldwide', column: 'basis', value: 'grant-equivalent', first: 2018 },
  { table: 'japan-residents', column: 'series', value: 'registry', last: 2011 },
  { table: 'japan-residents', column: 'series', value: 'resident', first: 2012 },
  { table: 'trade', column: 'source', value: 'imf-dots', last: 2020 },
  { table: 'trade', column: 'source', value: 'kaz-bns', first: 2021 },
  { table: 'migration', column: 'source', value: 'undesa-2024', first: 2024, last: 2024 },
];

/** @type {Record<string, Law[]>} */
const LAWS = {
  events: [startOfItsPrecision, realDate('start'), realDate('end'), endNotBeforeStart, partiesAmongTheFive],
  eras: [endNotBeforeStart],
};

/** @type {Record<string, string>} */
const TOTALS = { 'japan-residents': 'persons', 'japan-entries': 'entries' };

/** What must hold beyond the schema. @param {Table} table @param {Map<string, Table>} tables @returns {Fault[]} */
export function lawFaults(table, tables) {
  const { resource, rows, lines } = table;
  const laws = [yearInRange, ...breakLaws(resource.name), ...(LAWS[resource.name] ?? [])];
  if (!resource.path.startsWith('brief/')) laws.push(noRowForTheFiveTogether);
  if (resource.name === 'trade') laws.push(agreesWith(tables.get('trade-partners')));
  const faults = rows.flatMap((row, index) =>
    laws.flatMap((law) => {
      const breach = law(row);
      return breach ? [fault(lines[index] ?? 0, ...breach)] : [];
    }),
  );
  const column = TOTALS[resource.name];
  return column ? [...faults, ...totalFaults(table, column)] : faults;
}

/** @type {Law} */
function noRowForTheFiveTogether(row) {
  const column = Object.keys(row).find((name) => row[name] === 'CA5');
  return column
    ? [column, 'CA5 is the five states added up by the reader and has no rows of its own']
    : undefined;
}

/** @type {Law} */
function yearInRange(row) {
  for (const column of ['year', 'month', 'start', 'end', 'reference_date', 'since']) {
    const year = Number(row[column]?.slice(0, 4) || FIRST_YEAR);
    if (year < FIRST_YEAR || year > LAST_YEAR)
      return [column, `${year} is outside ${FIRST_YEAR}-${LAST_YEAR}`];
  }
  return undefined;
}

/** @type {Law} */
function startOfItsPrecision({ start = '', precision = '' }) {
  const length = { year: 4, month: 7, day: 10 }[precision];
  return length === start.length ? undefined : ['precision', `"${start}" is not exact to the ${precision}`];
}

/** @param {string} column @returns {Law} */
function realDate(column) {
  return (row) => {
    const cell = row[column] ?? '';
    const date = new Date(`${cell}${'-01-01'.slice(Math.max(0, cell.length - 4))}T00:00:00Z`);
    const real = cell === '' || (!Number.isNaN(date.valueOf()) && date.toISOString().startsWith(cell));
    return real ? undefined : [column, `"${cell}" is not a day of the calendar`];
  };
}

/** @type {Law} */
function endNotBeforeStart({ start = '', end = '' }) {
  return end === '' || end >= start ? undefined : ['end', `${end} comes before ${start}`];
}

/** @type {Law} */
function partiesAmongTheFive({ parties = '' }) {
  const codes = parties.split('|');
  const stranger = codes.find((code) => !STATES.includes(code));
  if (stranger !== undefined) return ['parties', `"${stranger}" is not one of the five states`];
  return new Set(codes).size === codes.length ? undefined : ['parties', 'a state is named twice'];
}

/** @param {string} table @returns {Law[]} */
function breakLaws(table) {
  const rules = BREAKS.filter((rule) => rule.table === table);
  return rules.map(({ column, value, first = FIRST_YEAR, last = LAST_YEAR }) => (row) => {
    const inside = Number(row.year) >= first && Number(row.year) <= last;
    return row[column] !== value || inside ? undefined : [column, `${value} does not reach ${row.year}`];
  });
}

/** A figure that stands in two tables is the same in both. @param {Table | undefined} other @returns {Law} */
function agreesWith(other) {
  /** @param {Cells} row */
  const idOf = (row) => `${row.year} ${row.reporter} ${row.partner} ${row.flow}`;
  const amounts = new Map(other?.rows.map((row) => [idOf(row), row.usd_million]));
  return (row) => {
    const amount = amounts.get(idOf(row));
    if (amount === undefined || amount === row.usd_million) return undefined;
    return ['usd_million', `${row.usd_million} here, ${amount} in trade-partners.csv`];
  };
}

/** @param {Table} table @param {string} column @returns {Fault[]} */
function totalFaults({ rows, lines }, column) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  /** @param {Cells} row */
  const idOf = (row) => `${row.year} ${row.origin}`;
  for (const row of rows) {
    if (row.status !== 'total') sums.set(idOf(row), (sums.get(idOf(row)) ?? 0) + Number(row[column]));
  }
  return rows.flatMap((row, index) => {
    const sum = sums.get(idOf(row)) ?? 0;
    if (row.status !== 'total' || Number(row[column]) === sum) return [];
    return [fault(lines[index] ?? 0, column, `the total is ${row[column]} but its parts add up to ${sum}`)];
  });
}
