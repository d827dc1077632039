// A PNG of at most 256 colours, a third of the size of one that a browser writes, for pictures kept in the repository.
import { crc32, deflateSync } from 'node:zlib';

/** @import { Page } from '@playwright/test' */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BIT_PALETTE = [8, 3, 0, 0, 0];

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/**
 * The commonest colours of an opaque picture, and for each pixel the place of the nearest one. Runs in a page, whose
 * canvas reads PNG.
 */
async function indexed(/** @type {string} */ url) {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('The page has no canvas.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (/** @type {number} */ i) => data.slice(4 * i, 4 * i + 3).join();
  const counts = new Map();
  for (let i = 0; i < width * height; i += 1) counts.set(at(i), (counts.get(at(i)) ?? 0) + 1);
  const colours = [...counts.entries()]
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => key.split(',').map(Number));
  const palette = colours.slice(0, 256);
  const distance = (/** @type {number[]} */ a, /** @type {number[]} */ b) =>
    Math.hypot(...a.map((v, k) => v - b[k]));
  const places = new Map();
  for (const colour of colours) {
    const distances = palette.map((other) => distance(colour, other));
    places.set(colour.join(), distances.indexOf(Math.min(...distances)));
  }
  let text = '';
  for (let i = 0; i < width * height; i += 1) text += String.fromCharCode(places.get(at(i)));
  return { width, height, palette: palette.flat(), pixels: btoa(text) };
}

/** @param {Page} page any page @param {Buffer} png an opaque picture */
export async function inFewColours(page, png) {
  const url = `data:image/png;base64,${png.toString('base64')}`;
  const { width, height, palette, pixels } = await page.evaluate(indexed, url);
  const flat = Buffer.from(pixels, 'base64');
  const rows = Buffer.alloc((width + 1) * height); // each begins with 0: no filter
  for (let y = 0; y < height; y += 1) flat.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head, Buffer.from(EIGHT_BIT_PALETTE)])),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
