// Writes src/ui/text/advances.ts and serifAdvances.ts: how wide the characters of both faces are, so that SVG
// labels and the titles of exported pictures can be laid out without a DOM. Also prints the numbers behind the fallback faces in src/ui/fonts/fonts.css.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { advanceOf, hasCharacter } from './sfnt.mjs';

const require = createRequire(import.meta.url);
const FILES = {
  sans: require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  serif: require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'),
};
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at));
const MEASURED = [...ascii, ...'–—‘’“”…·×−±↑↓§°½•\u00a0\u2009'];

async function instance(face, axes) {
  const original = await readFile(FILES[face]);
  return subsetFont(original, MEASURED.join(''), { targetFormat: 'truetype', variationAxes: axes });
}

// The system faces' metrics, in units of 1/2048 em, from @capsizecss/metrics 4.3.0 (`xWidthAvg` is the mean
// width of a character in English text). The same package gives Source Sans 3 Regular 418 and Source Serif 4
// Regular 479 thousandths; the other cuts are scaled from those by their widths over SAMPLE.
const SAMPLE = 'Aid, trade, migration and diaspora: Japan and Korea with the five Central Asian states';
const PAIRS = [
  { fallback: 'Arial', width: 913, face: 'sans', axes: { wght: 400 }, lines: [1024, 400] },
  { fallback: 'Arial Bold', width: 983, face: 'sans', axes: { wght: 600 }, lines: [1024, 400] },
  { fallback: 'Georgia', width: 913, face: 'serif', axes: { wght: 400, opsz: 24 }, lines: [1036, 335] },
  { fallback: 'Georgia Bold', width: 1062, face: 'serif', axes: { wght: 600, opsz: 24 }, lines: [1036, 335] },
  // Not in that package: Arial's mean times the length of SAMPLE in Liberation Serif over that in Liberation Sans.
  { fallback: 'Times', width: 829, face: 'serif', axes: { wght: 400, opsz: 24 }, lines: [1036, 335] },
  { fallback: 'Times Bold', width: 896, face: 'serif', axes: { wght: 600, opsz: 24 }, lines: [1036, 335] },
];
const REGULAR = {
  sans: { mean: 418, axes: { wght: 400 } },
  serif: { mean: 479, axes: { wght: 400, opsz: 14 } },
};

function lengthOf(font, text) {
  return [...text].reduce((sum, character) => sum + advanceOf(font, character), 0);
}

async function printFallback({ fallback, width, face, axes, lines: [ascent, descent] }) {
  const { mean, axes: regular } = REGULAR[face];
  const scale =
    lengthOf(await instance(face, axes), SAMPLE) / lengthOf(await instance(face, regular), SAMPLE);
  const size = (mean * scale) / 1000 / (width / 2048);
  const percent = (value) => `${(value * 100).toFixed(2)}%`;
  console.log(
    `${fallback}: size-adjust ${percent(size)}; ascent-override ${percent(ascent / 1000 / size)};`,
    `descent-override ${percent(descent / 1000 / size)}`,
  );
}

/** A key as Biome writes it, so that the made file needs no formatting. */
function propertyKey(character) {
  if (/[A-Za-z_$]/.test(character)) return character;
  if (/[\u00a0\u2009]/.test(character))
    return `'\\u${character.codePointAt(0).toString(16).padStart(4, '0')}'`;
  return character === "'" ? `"'"` : `'${character.replace('\\', '\\\\')}'`;
}

// The shipped serif is pinned at the optical size of headings.
const TABLES = [
  { name: 'advances', face: 'sans', axes: {}, of: 'Source Sans 3' },
  { name: 'serifAdvances', face: 'serif', axes: { opsz: 24 }, of: 'Source Serif 4' },
];

async function writeTable({ name, face, axes, of }) {
  const [regular, bold] = [
    await instance(face, { ...axes, wght: 400 }),
    await instance(face, { ...axes, wght: 700 }),
  ];
  const rows = MEASURED.filter((character) => hasCharacter(regular, character)).map((character) => {
    const key = propertyKey(character);
    return `  ${key}: [${advanceOf(regular, character)}, ${advanceOf(bold, character)}],`;
  });
  const text = [
    `// Made by scripts/measureFont.mjs from ${of}; do not edit by hand.`,
    '',
    '/** Advance widths at weights 400 and 700, in thousandths of the font size. */',
    `export const ${name}: Readonly<Record<string, readonly [regular: number, bold: number]>> = {`,
    ...rows,
    '};',
    '',
  ].join('\n');
  await writeFile(new URL(`../src/ui/text/${name}.ts`, import.meta.url), text);
  console.log(`${name}.ts: ${rows.length} characters`);
}

for (const table of TABLES) await writeTable(table);
for (const pair of PAIRS) await printFallback(pair);
