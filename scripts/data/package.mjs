// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './readCsv.mjs';

/**
 * @typedef {import('./readCsv.mjs').Fault} Fault
 * @typedef {{ required?: boolean, enum?: (string | number)[], pattern?: string, minimum?: number | string, maximum?: number | string }} Constraints
 * @typedef {{ name: string, type: string, constraints?: Constraints }} Field
 * @typedef {{ fields: string | string[], reference: { resource: string, fields: string | string[] } }} ForeignKey
 * @typedef {{ fields: Field[], primaryKey?: string | string[], foreignKeys?: ForeignKey[] }} Schema
 * @typedef {{ facet: string | null, years: Record<string, Record<string, number>>, states: Record<string, number> }} Coverage
 * @typedef {{ name: string, path: string, schema: Schema, bytes?: number, hash?: string, rows?: number, sources?: object[], coverage?: Coverage } & Record<string, unknown>} Resource
 * @typedef {{ resources: Resource[], sources?: object[] } & Record<string, unknown>} Descriptor
 * @typedef {Record<string, string>} Cells  the cells of one row by column name
 * @typedef {{ resource: Resource, header: string[], bytes: Buffer, rows: Cells[], lines: number[], faults: Fault[] }} Table
 */

export const DESCRIPTOR = 'datapackage.json';
export const STATES = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];
export const ACTORS = ['JPN', 'KOR'];

/** @param {string} dir @returns {Descriptor} */
export function readDescriptor(dir) {
  return JSON.parse(readFileSync(join(dir, DESCRIPTOR), 'utf8'));
}

/**
 * One table of the package, or undefined where the file is not there.
 * @param {string} dir
 * @param {Resource} resource
 * @returns {Table | undefined}
 */
export function readTable(dir, resource) {
  const file = join(dir, resource.path);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const { header, rows, faults } = readCsv(bytes);
  return {
    resource,
    header,
    bytes,
    faults,
    lines: rows.map((row) => row.line),
    rows: rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row.cells[index] ?? '']))),
  };
}

/** Frictionless allows one name where a list of names is meant. @param {string | string[] | undefined} names */
export function list(names) {
  return names === undefined ? [] : Array.isArray(names) ? names : [names];
}
