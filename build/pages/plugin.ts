/** Static hosts know files, not routes: every route gets a page of its own, and what is unknown the 404 page. */
import { env } from 'node:process';
import type { Plugin } from 'vite';
import { openHouse } from '../../scripts/house/house.mjs';
import { headersFile } from '../headers.ts';
import { policyOf, withPolicy } from '../securityPolicy.ts';
import { compileAtOnce } from './compileAtOnce.ts';
import { headOf, withHead } from './head.ts';
import { drawPreviews } from './previews.ts';
import { listPages, type PageOf } from './routes.ts';
import { chunksFor } from './snapshot/bundle.ts';
import { NO_PARTS, withSnapshot } from './snapshot/place.ts';
import { drawSnapshots } from './snapshots.ts';

const LOST: Omit<PageOf, 'figure'> = {
  route: '404',
  title: 'Page not found — Sea to Steppe',
  description: 'There is no page at this address.',
};

/** "https://example.org/" from SITE_URL; null where it is not given, or is no address. */
function givenSite(): string | null {
  const site = env.SITE_URL;
  if (!site || !URL.canParse(site)) return null;
  return site.endsWith('/') ? site : `${site}/`;
}

export function routePages(): Plugin {
  let base = '/';
  return {
    name: 'route-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      // Vite itself puts a line before some parts, and what compileAtOnce writes must be the first.
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset')
          throw new Error('There is no index.html to make the pages of the routes from');
        const html = String(index.source);
        const site = givenSite();
        const house = await openHouse();
        try {
          const pages = await listPages(house);
          const withPreviews = env.PREVIEWS !== '0';
          const previews = withPreviews
            ? await drawPreviews(
                house,
                pages.map(({ figure }) => figure),
              )
            : new Map();
          const files = new Map(
            [...previews].map(([figure, { png }]) => {
              const name = `preview${figure.replaceAll('/', '-')}.png`;
              return [figure, this.getFileName(this.emitFile({ type: 'asset', name, source: png }))];
            }),
          );
          const policies = new Map<string, string>();
          const parts = await drawSnapshots(house, pages, base);
          const started = pages.flatMap((page) => chunksFor(bundle, parts(page).modules).chunks);
          compileAtOnce(bundle, new Set(started));
          for (const page of pages) {
            const drawn = previews.get(page.figure);
            const preview = drawn ? { ...drawn, address: (site ?? base) + files.get(page.figure) } : null;
            const head = headOf(page, site === null ? null : site + page.route, preview);
            const drawnPage = withSnapshot(html, bundle, base, parts(page));
            const whole = withHead(drawnPage, head);
            policies.set(page.route, policyOf(whole));
            const source = withPolicy(whole);
            if (page.route === '') index.source = source;
            else this.emitFile({ type: 'asset', fileName: `${page.route}/index.html`, source });
          }
          const lost = withHead(
            withSnapshot(html, bundle, base, NO_PARTS),
            `<meta name="robots" content="noindex" />\n    ${headOf({ ...LOST, figure: '' }, null, null)}`,
          );
          this.emitFile({ type: 'asset', fileName: '404.html', source: withPolicy(lost) });
          this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base, policies) });
        } finally {
          await house.close();
        }
      },
    },
  };
}
