import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkClaims } from '../src/claims/checkClaims.ts';
import { DATASET_IDS, datasets, type Tables } from '../src/datasets/index.ts';

const ID = 'virtual:claims';
const DIRECTORY = join(import.meta.dirname, '../public/data');

/** Every shipped table. A refused file or row stops the build: the shipped data have none. */
export function readTables(): Tables {
  const read = DATASET_IDS.map((id) => {
    const { file, parse } = datasets[id];
    const parsed = parse(readFileSync(join(DIRECTORY, file), 'utf8'));
    if (!parsed.ok) throw new Error(`public/data/${file} is refused: ${parsed.reason}`);
    const [refusal] = parsed.refused;
    if (refusal)
      throw new Error(`public/data/${file}, line ${refusal.line}, ${refusal.column}: ${refusal.reason}`);
    return [id, parsed.rows] as const;
  });
  return Object.fromEntries(read) as unknown as Tables;
}

/** Serves the statements of the summary, checked: the page loads verdicts, not the tables they come from. */
export function checkedClaims(): Plugin {
  return {
    name: 'checked-claims',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      for (const { file } of Object.values(datasets)) this.addWatchFile(join(DIRECTORY, file));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(checkClaims(readTables())))});`;
    },
  };
}
