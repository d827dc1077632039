/** Reads what was asked of `npm run figure`; what cannot be read is a sentence, never an exception. */
import { parseArgs } from 'node:util';

export const HELP = `npm run figure -- "/aid/flows?countries=uzb" out.svg     one view, as .svg, .png or .csv
npm run figure -- --links=links.txt --out=folder          every link of a file, one a line

  --format=svg|png|csv                  with --links (png unless said otherwise)
  --size=screen|wide|square|column      of the picture (screen)
  --theme=light|dark                    (light)
  --ground=paper|transparent            (paper)
  --density=2|3                         pixels of the PNG for one of the picture (2)
  --all                                 CSV: every actor, state and year
  --site=https://example.org/           where the links in the pictures lead (or SITE_URL)

A line of the file is a link and, after a tab, the name of its file if it is to have one. Lines that begin with # are
left out; --links=- reads the standard input. A link that cannot be read is reported and the rest go on: the exit
status is 1 when any failed, and 2 when the command itself could not be read.`;

const FORMATS = ['svg', 'png', 'csv'];
const LISTS = {
  format: FORMATS,
  size: ['screen', 'wide', 'square', 'column'],
  theme: ['light', 'dark'],
  ground: ['paper', 'transparent'],
  density: ['2', '3'],
};

export const DEFAULT_SITE = 'http://localhost:4173/';

/**
 * @typedef {object} Asked
 * @property {string | null} link one view, or
 * @property {string | null} links a file of them
 * @property {string} out the file, or the folder
 * @property {string} format @property {string} size @property {string} theme @property {string} ground
 * @property {number} density @property {boolean} all @property {string} site @property {boolean} isSiteGiven
 */

const refuse = (/** @type {string} */ reason) => ({ ok: /** @type {const} */ (false), reason });

/** A whole address with its slash; null where the text is none. */
function siteOf(/** @type {string} */ text) {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return null;
  return text.endsWith('/') ? text : `${text}/`;
}

/**
 * @param {string[]} given
 * @param {Record<string, string | undefined>} environment
 * @returns {{ ok: true, asked: Asked | 'help' } | { ok: false, reason: string }}
 */
export function readOptions(given, environment) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  let parsed;
  try {
    parsed = parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        ...{
          links: text,
          out: text,
          format: text,
          size: text,
          theme: text,
          ground: text,
          density: text,
          site: text,
        },
        ...{ all: flag, help: flag },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { ok: true, asked: 'help' };
  for (const [name, options] of Object.entries(LISTS)) {
    const value = values[/** @type {keyof typeof LISTS} */ (name)];
    if (value !== undefined && !options.includes(value)) {
      return refuse(`There is no ${name} '${value}': choose one of ${options.join(', ')}.`);
    }
  }
  const wanted = values.site ?? environment.SITE_URL;
  const site = wanted === undefined ? DEFAULT_SITE : siteOf(wanted);
  if (site === null)
    return refuse(`'${wanted}' is no address of a site: it begins with https:// or http://.`);

  const [link, file, ...tooMany] = positionals;
  const isList = values.links !== undefined;
  if (isList && positionals.length > 0) return refuse('Give either a link and a file, or --links and --out.');
  if (isList && !values.out) return refuse('Say with --out into which folder the files go.');
  if (!isList && (!link || !file)) return refuse('Give a link and the name of a file.');
  if (tooMany.length > 0)
    return refuse(`'${tooMany[0]}' is one name too many: put the link in quotation marks.`);
  const ending = /\.([a-z]+)$/i.exec(file ?? '')?.[1]?.toLowerCase();
  if (!isList && !FORMATS.includes(ending ?? '')) {
    return refuse(`'${file}' does not say what it is to be: end it in .svg, .png or .csv.`);
  }
  return {
    ok: true,
    asked: {
      link: isList ? null : (link ?? null),
      links: values.links ?? null,
      out: isList ? (values.out ?? '') : (file ?? ''),
      format: isList ? (values.format ?? 'png') : (ending ?? ''),
      size: values.size ?? 'screen',
      theme: values.theme ?? 'light',
      ground: values.ground ?? 'paper',
      density: Number(values.density ?? 2),
      all: values.all ?? false,
      site,
      isSiteGiven: wanted !== undefined,
    },
  };
}
