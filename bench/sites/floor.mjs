// @ts-check
// The floor: the default chart of the aid panel as a page of HTML with a finished picture in it, and nothing else. No
// page that shows this chart can be painted sooner, so it says what the network and the machine cost by themselves.
import { csvParse } from 'd3-dsv';
import { MEASURE, SERIES } from './series.mjs';

/** @typedef {{ year: number, value: number }} Point */

const WIDTH = 860;
const HEIGHT = 360;
const PLOT = { left: 48, top: 14, right: 110, bottom: 28 };
const TICK = 100;

/**
 * An actor's net aid to all states together, year by year; a year without a row has no point.
 * @param {string} csv aid.csv
 * @param {string} actor
 * @returns {Point[]}
 */
function totalsOf(csv, actor) {
  /** @type {Map<number, number>} */
  const sums = new Map();
  for (const { year, donor, measure, usd_million: amount } of csvParse(csv)) {
    if (donor !== actor || measure !== MEASURE) continue;
    sums.set(Number(year), (sums.get(Number(year)) ?? 0) + Number(amount));
  }
  return [...sums].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
}

/** A scale from values to pixels. */
function linear(
  /** @type {readonly [number, number]} */ [from, to],
  /** @type {readonly [number, number]} */ [start, end],
) {
  return (/** @type {number} */ value) =>
    Math.round(10 * (start + ((value - from) / (to - from)) * (end - start))) / 10;
}

/** The picture as the text of an svg element. */
function picture(/** @type {{ name: string, colour: string, points: Point[] }[]} */ lines) {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const least = Math.floor(Math.min(0, ...values) / TICK) * TICK;
  const most = Math.ceil(Math.max(...values) / TICK) * TICK;
  const span = /** @type {const} */ ([Math.min(...years), Math.max(...years)]);
  const x = linear(span, [PLOT.left, WIDTH - PLOT.right]);
  const y = linear([least, most], [HEIGHT - PLOT.bottom, PLOT.top]);
  const grid = Array.from({ length: (most - least) / TICK + 1 }, (_, i) => {
    const at = least + i * TICK;
    return `<path d="M${PLOT.left} ${y(at)}H${WIDTH - PLOT.right}" stroke="#E0DACB"/><text x="4" y="${y(at) + 4}">${at}</text>`;
  });
  const ticks = Array.from(
    { length: Math.floor((span[1] - span[0]) / 5) + 1 },
    (_, i) => span[0] + i * 5,
  ).map((year) => `<text x="${x(year)}" y="${HEIGHT - 8}" text-anchor="middle">${year}</text>`);
  const marks = lines.map(({ name, colour, points }) => {
    const d = points.map(({ year, value }) => `${x(year)},${y(value)}`).join('L');
    const last = points.at(-1);
    const label = last
      ? `<text x="${x(last.year) + 8}" y="${y(last.value)}" fill="${colour}">${name}</text>`
      : '';
    return `<path d="M${d}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`;
  });
  const inside = [...grid, ...ticks, ...marks].join('');
  return `<svg width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Net aid in million US dollars, year by year">${inside}</svg>`;
}

/** The whole page. */
export function floorPage(/** @type {string} */ csv) {
  const lines = SERIES.map(({ actor, name, colour }) => ({ name, colour, points: totalsOf(csv, actor) }));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Net aid</title>',
    '<style>body{margin:2rem;font:14px sans-serif}</style></head><body>',
    '<h1>Net aid from Japan and South Korea to the five Central Asian states</h1>',
    `<figure data-figure="aid/flows">${picture(lines)}</figure>`,
    '</body></html>',
  ].join('\n');
}
