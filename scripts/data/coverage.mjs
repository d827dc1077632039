// @ts-check
import { ACTORS, STATES } from './package.mjs';

/**
 * @typedef {import('./package.mjs').Cells} Cells
 * @typedef {import('./package.mjs').Coverage} Coverage
 * @typedef {{ facet: string, of?: (row: Cells) => string, counts?: (row: Cells) => boolean }} FacetRule
 */

/**
 * How the rows of a table are told apart when its years are counted: by a column, unless `of` computes the value;
 * `counts` leaves rows out. A table without a rule is counted under "all".
 * @type {Record<string, FacetRule>}
 */
const FACETS = {
  aid: { facet: 'measure' },
  'aid-sectors': { facet: 'measure' },
  'aid-worldwide': { facet: 'basis' },
  trade: {
    facet: 'reported_by',
    of: (row) => (ACTORS.includes(row.reporter ?? '') ? 'actor' : 'state'),
    counts: (row) => row.partner !== 'WLD',
  },
  'trade-partners': { facet: 'flow' },
  fdi: { facet: 'measure' },
  migration: { facet: 'measure', counts: (row) => ACTORS.includes(row.destination ?? '') },
  'japan-residents': { facet: 'series' },
  'korea-foreigners': { facet: 'measure' },
  diaspora: { facet: 'family' },
  context: { facet: 'measure' },
};

const STATE_COLUMNS = [
  'recipient',
  'country',
  'origin',
  'reporter',
  'partner',
  'host',
  'exporter',
  'importer',
  'parties',
];

/**
 * The years a row belongs to: an era belongs to each of its years, an event to the year it starts in, a row
 * without a year to none.
 * @param {string} name
 * @param {Cells} row
 * @returns {string[]}
 */
export function yearsOf(name, row) {
  if (name === 'eras') {
    const [start, end] = [Number(row.start), Number(row.end)];
    return Array.from({ length: Math.max(0, end - start + 1) || 0 }, (_, index) => String(start + index));
  }
  const date = row.year ?? row.month ?? (name === 'events' ? row.start : undefined);
  return date ? [date.slice(0, 4)] : [];
}

/**
 * @param {string} name
 * @param {Cells[]} rows
 * @returns {Coverage}
 */
export function coverageOf(name, rows) {
  const rule = FACETS[name];
  /** @type {Coverage['years']} */
  const years = {};
  /** @type {Coverage['states']} */
  const states = {};
  for (const row of rows) {
    for (const state of statesOf(row)) states[state] = (states[state] ?? 0) + 1;
    if (rule?.counts && !rule.counts(row)) continue;
    for (const year of yearsOf(name, row)) {
      const value = rule ? (rule.of?.(row) ?? row[rule.facet] ?? '') : 'all';
      years[value] ??= {};
      years[value][year] = (years[value][year] ?? 0) + 1;
    }
  }
  const byValue = Object.entries(years).map(([value, counts]) => [value, sorted(counts)]);
  return { facet: rule?.facet ?? null, years: sorted(Object.fromEntries(byValue)), states: sorted(states) };
}

/** The five states a row involves. @param {Cells} row */
export function statesOf(row) {
  const codes = STATE_COLUMNS.flatMap((column) => row[column]?.split('|') ?? []);
  return STATES.filter((state) => codes.includes(state));
}

/**
 * @template T
 * @param {Record<string, T>} record
 * @returns {Record<string, T>}
 */
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
