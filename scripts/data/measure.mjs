// @ts-check
import { createHash } from 'node:crypto';
import { coverageOf } from './coverage.mjs';

/** @typedef {import('./package.mjs').Table} Table */

/** @typedef {{ id: string | undefined, title: string | undefined, path: string | undefined }} Source */

/**
 * What the index says of a file, taken from the file.
 * @param {Table} table
 * @param {Source[]} [listed] every source of the package
 */
export function measure({ resource, bytes, rows }, listed = []) {
  const ids = sourcesOf(resource.path, rows);
  return {
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    rows: rows.length,
    // The standard wants a source to have a title; the id is ours.
    sources: listed
      .filter(({ id }) => ids.includes(id ?? ''))
      .map(({ id, title, path }) => ({ id, title, path })),
    coverage: coverageOf(resource.name, rows),
  };
}

/**
 * Ids of the sources a table draws on. Tables whose rows name their own page (source_url) draw on none of the list.
 * @param {string} path
 * @param {import('./package.mjs').Cells[]} rows
 */
function sourcesOf(path, rows) {
  if (path.startsWith('brief/')) return ['brief'];
  return [...new Set(rows.flatMap((row) => row.source ?? []))].sort();
}
