// npm run figure: a view, or a file of them, as SVG, PNG or CSV, without a browser. See --help.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDrawer } from './figure/drawer.mjs';
import { freeName, readLinks } from './figure/links.mjs';
import { DEFAULT_SITE, HELP, readOptions } from './figure/options.mjs';

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** The links that were asked for, each with the path of its file or null where it gets the view's own name. */
function wantedOf(/** @type {import('./figure/options.mjs').Asked} */ { link, links, out }) {
  if (link !== null) return [{ line: 0, link, name: out }];
  return readLinks(readFileSync(links === '-' ? 0 : (links ?? ''), 'utf8'));
}

/** @param {import('./figure/options.mjs').Asked} asked @returns {Promise<number>} the exit status */
async function drawAll(asked) {
  let wanted;
  try {
    wanted = wantedOf(asked);
  } catch (error) {
    say(`The file of links could not be read: ${error instanceof Error ? error.message : error}.`);
    return 2;
  }
  if (wanted.length === 0) {
    say('There is no link in the file.');
    return 2;
  }
  if (!asked.isSiteGiven && asked.format !== 'csv') {
    say(`Links lead to ${DEFAULT_SITE}: give --site or SITE_URL for the address of your dashboard.`);
  }
  const drawer = await openDrawer(asked);
  const taken = new Set();
  let failed = 0;
  try {
    for (const [at, { line, link, name }] of wanted.entries()) {
      const count = `${at + 1} of ${wanted.length}`;
      const drawn = await drawer.draw(link);
      if (!drawn.ok) {
        failed += 1;
        say(`${count} failed${line > 0 ? `, line ${line}` : ''}: ${drawn.reason}`);
        continue;
      }
      const path =
        asked.link !== null ? asked.out : join(asked.out, freeName(name ?? drawn.name, asked.format, taken));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, drawn.bytes);
      say(`${count} ${path}`);
      for (const notice of drawn.notices) say(`    ${notice}`);
    }
  } finally {
    await drawer.close();
  }
  if (failed > 0 && wanted.length > 1)
    say(`${wanted.length - failed} of ${wanted.length} were made, ${failed} failed.`);
  return failed > 0 ? 1 : 0;
}

const read = readOptions(process.argv.slice(2), process.env);
if (!read.ok) {
  say(`${read.reason} See npm run figure -- --help.`);
  process.exitCode = 2;
} else if (read.asked === 'help') {
  console.log(HELP);
} else {
  try {
    process.exitCode = await drawAll(read.asked);
  } catch (error) {
    say(`The figures could not be made: ${error instanceof Error ? error.message : error}.`);
    process.exitCode = 1;
  }
}
