/**
 * Keeps every file of one version of the site and answers from them, so that no page ever gets parts of two versions.
 * A newer worker waits until someone asks for it.
 */
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';

declare const self: {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: 'message', hear: (event: MessageEvent<unknown>) => void) => void;
};

const files = self.__WB_MANIFEST;
const addresses = files.map((file) => (typeof file === 'string' ? file : file.url));
const base = new URL(self.registration.scope).pathname;

/** "data/aid.csv" as the name that the table has among the kept files: "assets/data/aid-90759df5c8.csv". */
const keptTable = (path: string): string | undefined => {
  const [, name] = /^data\/([\w/-]+)\.csv$/.exec(path) ?? [];
  return (
    name && addresses.find((address) => new RegExp(`^assets/data/${name}-[0-9a-f]+\\.csv$`).test(address))
  );
};

const below = (url: URL) => (url.pathname.startsWith(base) ? url.pathname.slice(base.length) : '');

/** The page of a route; its parameters are for the application. */
async function pageOf(url: URL): Promise<Response> {
  const route = below(url).replace(/\/$/, '');
  const found = await matchPrecache(base + (route === '' ? 'index.html' : `${route}/index.html`));
  if (found) return found;
  const lost = await matchPrecache(`${base}404.html`);
  return new Response(lost?.body ?? 'Not found', {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && keptTable(below(url)) !== undefined,
  async ({ url }) => (await matchPrecache(base + keptTable(below(url)))) ?? Response.error(),
);
// Before the pages: a file can be opened in a tab of its own.
precacheAndRoute(files, {
  directoryIndex: 'index.html',
  cleanURLs: false,
  ignoreURLParametersMatching: [/./],
});
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && !/\.\w+$/.test(url.pathname),
  ({ url }) => pageOf(url),
);
setCatchHandler(async () => Response.error());

self.addEventListener('message', ({ data }) => {
  const isAsked = typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
  if (isAsked) void self.skipWaiting();
});
