// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexPackage } from './data/indexPackage.mjs';
import { DESCRIPTOR } from './data/package.mjs';

const dir = fileURLToPath(new URL('../public/data', import.meta.url));
const { text, stale } = indexPackage(dir);

if (process.argv.includes('--check')) {
  for (const sentence of stale) console.log(sentence);
  console.log(stale.length > 0 ? 'Run npm run data:index.' : 'The index is up to date.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  writeFileSync(join(dir, DESCRIPTOR), text);
  console.log(stale.length > 0 ? stale.join('\n') : 'The index was up to date.');
}
