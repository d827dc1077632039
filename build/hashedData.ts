/** The tables once more, under names with their hash in them: what the pages load. Below data/ they stand for people. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readCatalog } from './manifest.ts';

const DIRECTORY = new URL('../public/data/', import.meta.url);

export function hashedData(): Plugin {
  return {
    name: 'hashed-data',
    apply: 'build',
    generateBundle() {
      for (const { path, sha256 } of readCatalog().tables) {
        const name = path.replace('.csv', `-${sha256.slice(0, 10)}.csv`);
        const source = readFileSync(new URL(path, DIRECTORY));
        this.emitFile({ type: 'asset', fileName: `assets/data/${name}`, source });
      }
    },
  };
}
