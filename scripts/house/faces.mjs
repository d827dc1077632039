/**
 * The site's two faces as the rasteriser wants them: TrueType, one file a weight, since it knows neither WOFF2 nor
 * variable fonts. Made once, and kept in .cache.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const kept = fileURLToPath(new URL('../../.cache/faces', import.meta.url));

const FACES = [
  {
    name: 'sans',
    file: require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  },
  {
    name: 'sans-ext',
    file: require.resolve(
      '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
    ),
  },
  {
    name: 'serif',
    file: require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'),
  },
];
const WEIGHTS = [400, 600, 700];

/** Every character a Latin face may hold: what is wanted of it is decided by the text. */
const letters = Array.from({ length: 0x2600 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('');

/** @returns {Promise<Uint8Array[]>} */
export async function readFaces() {
  mkdirSync(kept, { recursive: true });
  const faces = FACES.flatMap((face) => WEIGHTS.map((weight) => ({ ...face, weight })));
  return Promise.all(
    faces.map(async ({ name, file, weight }) => {
      const path = join(kept, `${name}-${weight}.ttf`);
      if (existsSync(path)) return readFileSync(path);
      const { default: subsetFont } = await import('subset-font');
      const axes = name === 'serif' ? { wght: weight, opsz: 24 } : { wght: weight };
      const made = await subsetFont(readFileSync(file), letters, {
        targetFormat: 'truetype',
        variationAxes: axes,
      });
      writeFileSync(path, made);
      return made;
    }),
  );
}
