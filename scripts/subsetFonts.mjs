// Makes the two web fonts the site ships from the Fontsource packages: only the characters the site
// writes, only the weights it uses. Run by hand (`node scripts/subsetFonts.mjs`) when either changes;
// the results are committed, so a build needs no font tools.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { hasCharacter } from './sfnt.mjs';

const OUT = new URL('../src/ui/fonts/', import.meta.url);
const PARTNERS = new URL('../public/data/partners.csv', import.meta.url);
const BUDGET = 48 * 1024;
const WEIGHTS = { min: 400, max: 700 };

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)).join('');
const latin1Letters = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0xc0 + at)).join('');
const punctuation = '–—‘’“”…·×−±≈≥≤→←↑↓↗§†°%‰½•●○◐✓\u00a0\u2009\u202f';

const require = createRequire(import.meta.url);
const FACES = [
  {
    file: 'SourceSans3.woff2',
    source: require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
    axes: { wght: WEIGHTS },
  },
  {
    // Headings only, so the optical size is pinned where headings are set: finer than the text cut,
    // and without the second axis a third of the bytes.
    file: 'SourceSerif4.woff2',
    source: require.resolve(
      '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    ),
    axes: { wght: WEIGHTS, opsz: 24 },
  },
];

// Figures in both faces are tabular and lining by default, and Fontsource's sans therefore has no `tnum`
// or `lnum` to keep; `pnum`, the way out of tabular figures, is left out as nothing here wants it.
const FEATURES = ['kern', 'liga', 'tnum', 'lnum', 'ccmp', 'locl', 'mark', 'mkmk'];

async function wantedCharacters() {
  const partners = existsSync(PARTNERS) ? await readFile(PARTNERS, 'utf8') : '';
  const accented = partners.match(/[\u00c0-\u017f]/g) ?? [];
  return [...new Set(`${ascii}${latin1Letters}${punctuation}${accented.join('')}`)];
}

async function makeFace({ file, source, axes }, characters) {
  const original = await readFile(source);
  const sfnt = await subsetFont(original, characters.join(''), { targetFormat: 'truetype' });
  const absent = characters.filter((character) => !hasCharacter(sfnt, character));
  const woff2 = await subsetFont(original, characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  await writeFile(new URL(file, OUT), woff2);
  const codes = absent.map((character) => `U+${character.codePointAt(0).toString(16).padStart(4, '0')}`);
  console.log(`${file}: ${woff2.length} bytes; left to the fallback face: ${codes.join(' ') || 'nothing'}`);
  return woff2.length;
}

await mkdir(OUT, { recursive: true });
const characters = await wantedCharacters();
let total = 0;
for (const face of FACES) total += await makeFace(face, characters);
await copyFile(require.resolve('@fontsource-variable/source-sans-3/LICENSE'), new URL('OFL.txt', OUT));
console.log(`together: ${total} of ${BUDGET} bytes`);
if (total > BUDGET) {
  console.error('The fonts are over their budget: drop characters from the serif or narrow the weights.');
  process.exitCode = 1;
}
