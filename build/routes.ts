/** Static hosts know files, not routes: every route gets a page of its own, and what is unknown the 404 page. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The ids of panels and figures, read off the folders that define them: the registries import React and the tables. */
export interface RoutePlan {
  readonly panel: string;
  readonly figures: readonly string[];
}

const PANELS = new URL('../src/panels/', import.meta.url);

const idsIn = (url: URL, pattern: RegExp): string[] =>
  [...readFileSync(url, 'utf8').matchAll(pattern)].map((match) => match[1] ?? '');

export function planRoutes(): RoutePlan[] {
  return idsIn(new URL('index.ts', PANELS), /\bid: '([a-z-]+)'/g).map((panel) => ({
    panel,
    figures: idsIn(new URL(`${panel}/index.ts`, PANELS), /from '\.\/([a-z0-9-]+)\/index\.ts'/g),
  }));
}

export function allRoutes(): string[] {
  return [
    'sources',
    ...planRoutes().flatMap(({ panel, figures }) => [panel, ...figures.map((id) => `${panel}/${id}`)]),
  ];
}

export function routePages(): Plugin {
  return {
    name: 'route-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset')
        throw new Error('There is no index.html to make the pages of the routes from');
      for (const route of allRoutes()) {
        this.emitFile({ type: 'asset', fileName: `${route}/index.html`, source: index.source });
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: index.source });
    },
  };
}
