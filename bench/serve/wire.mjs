// @ts-check
// What a good static host sends: everything that is text in brotli, what has a hash in its address for ever.
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {'html' | 'js' | 'css' | 'fonts' | 'data' | 'images'} Kind */

/** @type {Record<string, [type: string, kind: Kind]>} */
const TYPES = {
  '.html': ['text/html; charset=utf-8', 'html'],
  '.js': ['text/javascript; charset=utf-8', 'js'],
  '.mjs': ['text/javascript; charset=utf-8', 'js'],
  '.css': ['text/css; charset=utf-8', 'css'],
  '.csv': ['text/csv; charset=utf-8', 'data'],
  '.json': ['application/json; charset=utf-8', 'data'],
  '.webmanifest': ['application/manifest+json; charset=utf-8', 'data'],
  '.txt': ['text/plain; charset=utf-8', 'data'],
  '.bin': ['application/octet-stream', 'data'],
  '.xml': ['application/xml; charset=utf-8', 'data'],
  '.svg': ['image/svg+xml; charset=utf-8', 'images'],
  '.png': ['image/png', 'images'],
  '.ico': ['image/x-icon', 'images'],
  '.woff2': ['font/woff2', 'fonts'],
};
const NEVER_SMALLER = ['.png', '.woff2', '.ico'];

/** From here on a host compresses on the way and less hard. */
const LARGE = 2_000_000;

/** The content type of a file by its name. */
export const typeOf = (/** @type {string} */ file) =>
  TYPES[extname(file).toLowerCase()]?.[0] ?? 'application/octet-stream';

/** What kind of thing a file is, by its name; what is not known is data. A folder's address is its page. */
export function kindOf(/** @type {string} */ path) {
  const ending = extname(path).toLowerCase();
  return ending === '' ? 'html' : (TYPES[ending]?.[1] ?? 'data');
}

/**
 * @param {string} file its name decides whether it is compressed
 * @param {Buffer} bytes
 * @returns {{ body: Buffer, encoding: 'br' | null }}
 */
export function compress(file, bytes) {
  if (NEVER_SMALLER.includes(extname(file).toLowerCase())) return { body: bytes, encoding: null };
  const quality = bytes.length > LARGE ? 5 : 11;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { body: brotliCompressSync(bytes, { params }), encoding: 'br' };
}

/** Whether an address changes with what it names: the parts of the build do, and tables asked for with their hash. */
function isImmutable(/** @type {string} */ address) {
  const { pathname, search } = new URL(address, 'https://localhost');
  const hashInName = /[-.][\w-]{8,}\.\w+$/.test(pathname);
  return (
    pathname.startsWith('/assets/') || (pathname.startsWith('/data/') && (search.length > 8 || hashInName))
  );
}

/** How long a browser may keep an answer without asking again. */
export const cachingOf = (/** @type {string} */ address) =>
  isImmutable(address) ? 'public, max-age=31536000, immutable' : 'no-cache';

export const tagOf = (/** @type {Buffer} */ bytes) =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
