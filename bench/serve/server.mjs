// @ts-check
// Serves a folder over HTTP/2 with brotli, from memory, so that the disk and the compressing are never measured.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { join, resolve, sep } from 'node:path';
import { cachingOf, compress, tagOf, typeOf } from './wire.mjs';

/** @typedef {{ body: Buffer, encoding: 'br' | null, tag: string, type: string }} Stored */
/** @typedef {{ url: string, close: () => Promise<void> }} Served */

/** The file an address names: itself, or the page of a folder; null where there is none. */
function fileOf(/** @type {string} */ folder, /** @type {string} */ pathname) {
  const target = resolve(folder, `.${decodeURIComponent(pathname)}`);
  if (target !== resolve(folder) && !target.startsWith(resolve(folder) + sep)) return null;
  const found = statSync(target, { throwIfNoEntry: false });
  const file = found?.isDirectory() ? join(target, 'index.html') : target;
  return existsSync(file) ? file : null;
}

/** Files read and compressed once each. */
function shelfOf(/** @type {string} */ folder) {
  /** @type {Map<string, Stored>} */
  const shelf = new Map();
  return (/** @type {string} */ pathname) => {
    const file = fileOf(folder, pathname);
    if (file === null) return null;
    const known = shelf.get(file);
    if (known) return known;
    const { body, encoding } = compress(file, readFileSync(file));
    const stored = { body, encoding, tag: tagOf(body), type: typeOf(file) };
    shelf.set(file, stored);
    return stored;
  };
}

/**
 * @param {string} folder a built site, made for the base '/'
 * @param {{ key: string, cert: string }} certificate
 * @param {number} [port] a free one unless given
 * @returns {Promise<Served>}
 */
export async function serve(folder, { key, cert }, port = 0) {
  const take = shelfOf(folder);
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const address = request.url ?? '/';
    const { pathname } = new URL(address, 'https://localhost');
    const stored = take(pathname);
    if (!stored) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('Not found');
      return;
    }
    const { body, encoding, tag, type } = stored;
    const caching = { etag: tag, 'cache-control': cachingOf(address), vary: 'accept-encoding' };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, caching);
      response.end();
      return;
    }
    response.writeHead(200, {
      ...caching,
      'content-type': type,
      'content-length': body.length,
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else response.end(body);
  });
  /** @type {Set<import('node:http2').ServerHttp2Session>} */
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => session.destroy()); // a browser that left is no error
  });
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => ready(undefined));
  });
  const bound = server.address();
  return {
    url: `https://localhost:${typeof bound === 'object' && bound ? bound.port : port}`,
    close: () =>
      new Promise((closed) => {
        for (const session of sessions) session.destroy();
        server.close(() => closed());
      }),
  };
}
