/** Puts the snapshot of a route into its page, with what starts the application in its stead. */
import { readFileSync } from 'node:fs';
import { type Bundle, chunksFor, sheetsOf, textOf } from './bundle.ts';
import type { Snapshot } from './draw.tsx';
import { LEAD, roomsCss } from './rooms.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const scriptOf = (name: string) => `<script>${read(name).replace(/^\s*\/\/.*\n/gm, '')}</script>`;
const BOOT = scriptOf('boot.js');
// Apart and first, because browsers that are too old for the other cannot read it.
const TOO_OLD = scriptOf('tooOld.js');
const RULES = read('snapshot.css') + roomsCss();

/** Chunks that are evaluated in tasks of their own, in this order, before the entry. */
const FIRST = [/^assets\/react-/, /^assets\/shared-/];

/** The faces of a style sheet once more, for the still picture of a returning visitor: there in time, or not used in it. */
function stillFaces(css: string): string {
  const faces = css.match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? [];
  return faces
    .map((face) =>
      face
        .replace(/font-family:\s*["']?([^"';}]+?)["']?\s*;/, 'font-family:"$1 Still";')
        .replace(/font-display:\s*swap/, 'font-display:optional'),
    )
    .join('');
}

export interface Parts {
  /** Of the route: what it imports besides the entry. */
  readonly modules: readonly string[];
  /** Addresses of the tables of its lead figure. */
  readonly tables: readonly string[];
  readonly snapshot: Snapshot | null;
  /** Whether the page depends on what only the browser knows, so that its snapshot shows no more than its frame. */
  readonly isOwn: boolean;
}

/** Of a page that loads nothing but the application. */
export const NO_PARTS: Parts = { modules: [], tables: [], snapshot: null, isOwn: false };

const LOADED = /\s*<(?:script type="module"[^>]*><\/script|link rel="(?:modulepreload|stylesheet)"[^>]*)>/g;

/** Text that stands in a script element cannot end it. */
const asData = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The first paint comes when the lead figure's chart has; on a page without one, when all of it has. */
function expectation(html: string): string {
  const awaited = html.includes(`id="${LEAD}"`) ? LEAD : 'snapshot';
  return `<link rel="expect" href="#${awaited}" blocking="render" />`;
}

/** @param base with slashes at both ends */
export function withSnapshot(html: string, bundle: Bundle, base: string, parts: Parts): string {
  const { modules, tables, snapshot, isOwn } = parts;
  const { entry, chunks } = chunksFor(bundle, modules);
  const at = (name: string) => base + name;
  const evaluated = FIRST.flatMap((pattern) => chunks.find((name) => pattern.test(name)) ?? []);
  const sheets = sheetsOf(bundle, chunks);
  const css = textOf(bundle, sheets);
  const asTable = (address: string) => ['preload', address, 'fetch'];
  const boot = {
    steps: [...evaluated, entry].map(at),
    // Each costs the first frame a millisecond or more: only what the first answer of the page needs.
    wanted: [...chunks.map((name) => ['modulepreload', at(name), '']), ...tables.map(asTable)],
  };
  const styles = [css, ...(snapshot ? [stillFaces(css) + RULES, snapshot.css] : [])].filter(Boolean);
  const head = [
    ...styles.map((css) => `<style>${css}</style>`),
    // Found by whoever would load them: each would be read a second time, and the whole page laid out anew for it.
    ...sheets.map((name) => `<link rel="stylesheet" href="${at(name)}" disabled />`),
  ].join('');
  const expected = snapshot ? expectation(snapshot.html) : '';
  const still = snapshot ? `<div id="snapshot">${snapshot.html}</div>` : '';
  const data = `<script type="application/json" id="boot">${asData(boot)}</script>`;
  return (
    html
      .replace(LOADED, '')
      .replace('<html lang="en">', () =>
        snapshot ? `<html lang="en" data-snapshot="${isOwn ? 'asked' : 'whole'}">` : '<html lang="en">',
      )
      // Before the styles, which take a while to read: so much sooner is all asked for that the page needs.
      .replace('<meta name="viewport"', (meta) => `${data}${TOO_OLD}${BOOT}${meta}`)
      .replace('</head>', () => `${expected}${head}</head>`)
      .replace('<div id="root"></div>', () => `${still}<div id="root"></div>`)
  );
}
