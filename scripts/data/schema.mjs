// @ts-check
import { list } from './package.mjs';
import { fault } from './readCsv.mjs';

/**
 * @typedef {import('./package.mjs').Field} Field
 * @typedef {import('./package.mjs').Table} Table
 * @typedef {import('./readCsv.mjs').Fault} Fault
 */

/** What a cell of each type looks like, and what to call it. @type {Record<string, { form: RegExp, name: string }>} */
const TYPES = {
  string: { form: /^/, name: 'text' },
  integer: { form: /^(0|-?[1-9]\d*)$/, name: 'a whole number' },
  number: { form: /^-?(0|[1-9]\d*)(\.\d+)?$/, name: 'a number' },
  year: { form: /^\d{4}$/, name: 'a year' },
  yearmonth: { form: /^\d{4}-(0[1-9]|1[0-2])$/, name: 'a month such as 2022-01' },
};

/** @param {Table} table @returns {Fault[]} */
export function headerFaults({ resource, header }) {
  const expected = resource.schema.fields.map((field) => field.name);
  const faults = expected
    .filter((name) => !header.includes(name))
    .map((name) => fault(1, name, 'the column is missing'));
  faults.push(
    ...header
      .filter((name) => !expected.includes(name))
      .map((name) => fault(1, name, 'a column the schema has not')),
  );
  const displaced = header.findIndex((name, index) => name !== expected[index]);
  if (faults.length === 0 && (displaced >= 0 || header.length !== expected.length)) {
    faults.push(fault(1, header[displaced] ?? '-', 'the columns are not in the order of the schema'));
  }
  return faults;
}

/** @param {Table} table @returns {Fault[]} */
export function cellFaults({ resource, header, rows, lines }) {
  /** @type {Fault[]} */
  const faults = [];
  for (const field of resource.schema.fields) {
    if (!header.includes(field.name)) continue;
    const judge = judgeOf(field);
    rows.forEach((row, index) => {
      const sentence = judge(row[field.name] ?? '');
      if (sentence) faults.push(fault(lines[index] ?? 0, field.name, sentence));
    });
  }
  return faults;
}

/** @param {Field} field @returns {(cell: string) => string | undefined} */
function judgeOf({ type, constraints = {} }) {
  const known = TYPES[type];
  if (!known) return () => `the schema has a type this check does not know: ${type}`;
  const allowed = constraints.enum && new Set(constraints.enum.map(String));
  const pattern = constraints.pattern && new RegExp(constraints.pattern);
  const { minimum, maximum } = constraints;
  /** @param {string} cell @param {number | string} limit */
  const compare = (cell, limit) =>
    typeof limit === 'number' ? Number(cell) - limit : cell < limit ? -1 : Number(cell > limit);
  return (cell) => {
    if (cell === '') return constraints.required ? 'a value is required' : undefined;
    if (!known.form.test(cell)) return `"${cell}" is not ${known.name}`;
    if (allowed && !allowed.has(cell)) return `"${cell}" is not one of the allowed values`;
    if (pattern && !pattern.test(cell)) return `"${cell}" does not have the form ${constraints.pattern}`;
    if (minimum !== undefined && compare(cell, minimum) < 0) return `${cell} is below ${minimum}`;
    if (maximum !== undefined && compare(cell, maximum) > 0) return `${cell} is above ${maximum}`;
    return undefined;
  };
}

/** @param {Table} table @returns {Fault[]} */
export function keyFaults({ resource, header, rows, lines }) {
  const key = list(resource.schema.primaryKey);
  if (key.length === 0 || key.some((name) => !header.includes(name))) return [];
  /** @type {Map<string, number>} */
  const seen = new Map();
  const faults = [];
  for (const [index, row] of rows.entries()) {
    const line = lines[index] ?? 0;
    const id = key.map((name) => row[name]).join(' / ');
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    else faults.push(fault(line, key.join('+'), `${id} is already on line ${first}`));
  }
  return faults;
}

/**
 * An empty cell refers to nothing and passes.
 * @param {Table} table
 * @param {Map<string, Table>} tables
 * @returns {Fault[]}
 */
export function referenceFaults({ resource, header, rows, lines }, tables) {
  const faults = [];
  for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
    const columns = list(fields);
    const target = tables.get(reference.resource);
    if (!target || columns.some((name) => !header.includes(name))) continue;
    /** @param {Record<string, string>} row @param {string[]} names */
    const idOf = (row, names) => names.map((name) => row[name]).join(' / ');
    const known = new Set(target.rows.map((row) => idOf(row, list(reference.fields))));
    for (const [index, row] of rows.entries()) {
      if (columns.some((name) => row[name] === '') || known.has(idOf(row, columns))) continue;
      const sentence = `"${idOf(row, columns)}" is not in ${target.resource.path}`;
      faults.push(fault(lines[index] ?? 0, columns.join('+'), sentence));
    }
  }
  return faults;
}
