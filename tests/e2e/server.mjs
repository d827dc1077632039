// A host that knows nothing of single-page apps: files, folders with an index.html, and 404.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const siteFolder =
  process.env.E2E_SITE ?? fileURLToPath(new URL('../../.cache/e2e-site', import.meta.url));
export const base = process.env.E2E_BASE ?? '/some/base/';
export const port = Number(process.env.E2E_PORT ?? 4199);

/** @type {Record<string, string>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

/** The path below the base, decoded; undefined when it is outside it or is not a plain path. */
function pathBelowBase(/** @type {string} */ rawPath) {
  if (!rawPath.startsWith(base)) return undefined;
  try {
    const path = decodeURIComponent(rawPath.slice(base.length));
    const segments = path.replace(/\/$/, '').split('/');
    const odd = segments.some((segment) => segment === '.' || segment === '..' || /[\\\0:]/.test(segment));
    const doubled = path !== '' && segments.includes('');
    return odd || doubled ? undefined : path;
  } catch {
    return undefined; // a malformed %-escape
  }
}

/** What a request gets: a file, a redirect, or the 404 page. */
function answerFor(/** @type {string} */ folder, /** @type {string} */ url) {
  const [rawPath = '', ...rest] = url.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  const toFolder = { status: 301, location: `${rawPath}/${query}` };
  const missing = { status: 404, file: join(folder, '404.html') };
  if (`${rawPath}/` === base) return toFolder;
  const path = pathBelowBase(rawPath);
  if (path === undefined) return missing;
  const target = resolve(folder, path);
  const found = statSync(target, { throwIfNoEntry: false });
  const wantsFolder = path === '' || path.endsWith('/');
  if (found?.isFile() && !wantsFolder) return { status: 200, file: target };
  const index = join(target, 'index.html');
  if (!found?.isDirectory() || !existsSync(index)) return missing;
  return wantsFolder ? { status: 200, file: index } : toFolder;
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function serve(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, file, location } = { file: '', location: '', ...answerFor(folder, request.url ?? '/') };
  if (location) {
    response.writeHead(status, { location }).end();
  } else if (!existsSync(file)) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  } else {
    response.writeHead(status, {
      'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else pipeline(createReadStream(file), response, () => undefined); // a client that left is no error
  }
}

/**
 * Starts a server on 127.0.0.1. `fault` sees each request first, with its path below the base; when it
 * resolves to true it has answered (or cut) the request itself, otherwise the file is served as usual.
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(path: string, request: Request, response: Response) => boolean | Promise<boolean>} Fault
 * @param {{ folder?: string, port?: number, fault?: Fault }} [options] port 0, the default, takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ folder = siteFolder, port: wanted = 0, fault = () => false } = {}) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}: build it with npm run test:e2e.`);
  }
  const server = createServer(async (request, response) => {
    const path = pathBelowBase((request.url ?? '/').split('?')[0] ?? '');
    try {
      if (path !== undefined && (await fault(path, request, response))) return;
      serve(folder, request, response);
    } catch (error) {
      console.error(error);
      response.destroy();
    }
  });
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(wanted, '127.0.0.1', () => ready(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : wanted;
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startServer({ port });
  console.log(`Serving ${siteFolder} at ${url}`);
}
