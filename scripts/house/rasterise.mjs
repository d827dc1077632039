/** From a composed picture to a PNG without a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFaces } from './faces.mjs';

const { resolve } = createRequire(import.meta.url);

/** @type {Promise<{ Resvg: typeof import('@resvg/resvg-wasm').Resvg, fontBuffers: Uint8Array[] }> | undefined} */
let ready;

async function prepare() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return { Resvg, fontBuffers: await readFaces() };
}

/**
 * @param {string} svg
 * @param {number} density pixels for one of the picture
 * @returns {Promise<Uint8Array>} a PNG
 */
export async function rasterise(svg, density) {
  ready ??= prepare();
  const { Resvg, fontBuffers } = await ready;
  const font = { fontBuffers, defaultFontFamily: 'Source Sans 3' };
  // The faces inside the picture are of no use here, and take long to read.
  const drawing = new Resvg(svg.replace(/<style>[\s\S]*?<\/style>/, ''), {
    fitTo: { mode: 'zoom', value: density },
    font,
  });
  const rendered = drawing.render();
  const png = rendered.asPng();
  rendered.free();
  drawing.free();
  return png;
}
