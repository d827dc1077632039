// @ts-check
// RESULTS.md has a section for each command that measures; each rewrites its own and leaves the others.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
const TITLE =
  '# Results\n\nWritten by `npm run bench` and `npm run bench:lighthouse`; docs/performance.md says how to read it.\n';

const begin = (/** @type {string} */ name) => `<!-- ${name} -->`;
const end = (/** @type {string} */ name) => `<!-- end of ${name} -->`;

/**
 * A document with one of its sections replaced, or added at its end.
 * @param {string} document
 * @param {string} name
 * @param {string} content
 */
function withSection(document, name, content) {
  const section = `${begin(name)}\n\n${content.trim()}\n\n${end(name)}\n`;
  const from = document.indexOf(begin(name));
  const to = document.indexOf(end(name));
  if (from === -1 || to < from) return `${document.trimEnd()}\n\n${section}`;
  return document.slice(0, from) + section + document.slice(to + end(name).length).replace(/^\n/, '');
}

/** Writes a section of RESULTS.md. */
export function writeSection(/** @type {string} */ name, /** @type {string} */ content) {
  const document = existsSync(FILE) ? readFileSync(FILE, 'utf8') : TITLE;
  writeFileSync(FILE, withSection(document, name, content));
}

/** What it was measured on, in a line. */
export function machineLine(/** @type {string} */ browser) {
  const cores = cpus().length;
  return `${cores} cores, Chromium ${browser}, Node ${process.versions.node}.`;
}
