/**
 * The house in Node: the application's own modules with a document to draw in, and without a browser. The command
 * line, the link previews and whatever else is drawn at build time ask for views here, as the page does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the drawing needs of a browser. */
const GLOBALS = /** @type {const} */ ([
  'window',
  'document',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'DOMParser',
  'XMLSerializer',
  'getComputedStyle',
  'MutationObserver',
]);

/** Puts a document into the global scope; returns what takes it out again. */
function furnish() {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
  });
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const name of GLOBALS) {
    const value = name === 'window' ? window : /** @type {any} */ (window)[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor)
        Object.defineProperty(globalThis, /** @type {string} */ (name), /** @type {any} */ (descriptor));
      else delete (/** @type {any} */ (globalThis)[/** @type {string} */ (name)]);
    }
    window.close();
  };
}

/** Every shipped table, parsed; a refused file or row is an error, since the shipped data have none. */
function readTables(/** @type {any} */ { DATASET_IDS, datasets }) {
  return Object.fromEntries(
    DATASET_IDS.map((/** @type {string} */ id) => {
      const { file, parse } = datasets[id];
      const parsed = parse(readFileSync(join(root, 'public/data', file), 'utf8'));
      if (!parsed.ok) throw new Error(`public/data/${file} is refused: ${parsed.reason}`);
      return [id, { status: 'ready', rows: parsed.rows, refused: parsed.refused }];
    }),
  );
}

/**
 * @typedef {object} House
 * @property {(path: string) => Promise<any>} load a module of the application, by its path from the root: "/src/…"
 * @property {() => Promise<void>} close
 */

/** Opens the house with every shipped table in its store. @returns {Promise<House>} */
export async function openHouse() {
  // Before React is first loaded: its development build takes several times as long.
  process.env.NODE_ENV ??= 'production';
  const isProduction = process.env.NODE_ENV === 'production';
  const server = await createServer({
    root,
    mode: isProduction ? 'production' : 'development',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const leave = furnish();
  const close = async () => {
    leave();
    await server.close();
  };
  try {
    const load = (/** @type {string} */ path) => server.ssrLoadModule(path);
    const [store, registry] = await Promise.all([
      load('/src/store/tables.ts'),
      load('/src/datasets/index.ts'),
    ]);
    store.useTables.setState(readTables(registry));
    return { load, close };
  } catch (error) {
    await close();
    throw error;
  }
}
