// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatJson } from './formatJson.mjs';
import { measure } from './measure.mjs';
import { DESCRIPTOR, readDescriptor, readTable } from './package.mjs';

/** @typedef {import('./package.mjs').Resource} Resource */

/** The order in which a resource is written; what is not named here follows. */
const ORDER = [
  ...['name', 'path', 'profile', 'title', 'description', 'format', 'mediatype', 'encoding'],
  ...['bytes', 'hash', 'rows', 'sources', 'coverage', 'schema'],
];

/**
 * The descriptor as it should be, with every measurement taken anew, and what in the present one is stale.
 * @param {string} dir
 * @returns {{ text: string, stale: string[] }}
 */
export function indexPackage(dir) {
  const descriptor = readDescriptor(dir);
  /** @type {string[]} */
  const stale = [];
  const sources = listedSources(dir, descriptor.resources);
  const resources = descriptor.resources.map((resource) => {
    const table = readTable(dir, resource);
    if (!table) {
      stale.push(`${resource.path} is missing.`);
      return resource;
    }
    const measured = measure(table, sources);
    for (const [key, value] of Object.entries(measured)) {
      if (JSON.stringify(resource[key]) === JSON.stringify(value)) continue;
      stale.push(
        `The ${key} of ${resource.path} ${key.endsWith('s') ? 'are' : 'is'} not up to date${change(resource[key], value)}.`,
      );
    }
    return inOrder({ ...resource, ...measured });
  });
  if (JSON.stringify(sources) !== JSON.stringify(descriptor.sources)) {
    stale.push('The sources of the package are not those of sources.csv.');
  }
  const text = formatJson({ ...descriptor, sources, resources });
  if (stale.length === 0 && readFileSync(join(dir, DESCRIPTOR), 'utf8') !== text) {
    stale.push(`${DESCRIPTOR} is not laid out as data:index writes it.`);
  }
  return { text, stale };
}

/** @param {unknown} was @param {unknown} is */
function change(was, is) {
  return typeof is === 'number' ? `: ${was ?? 'nothing'} in the index, ${is} in the file` : '';
}

/** @param {Resource} resource */
function inOrder(resource) {
  const rest = Object.keys(resource).filter((key) => !ORDER.includes(key));
  const keys = [...ORDER, ...rest].filter((key) => key in resource);
  return Object.fromEntries(keys.map((key) => [key, resource[key]]));
}

/** @param {string} dir @param {Resource[]} resources */
function listedSources(dir, resources) {
  const resource = resources.find(({ name }) => name === 'sources');
  const rows = (resource && readTable(dir, resource)?.rows) ?? [];
  return rows.map(({ id, title, url, producer, edition, licence, citation }) => {
    return { id, title, path: url, producer, edition, licence, citation };
  });
}
