// A short walk with a fixed seed; `npm run soak` walks further, from any seed.
import { env } from 'node:process';
import { readRegistry } from '../soak/panels.ts';
import { soak } from '../soak/soak.ts';
import { base } from './server.mjs';
import { expect, test, watch } from './site.ts';

const steps = Number(env.SOAK_STEPS ?? 60);
const seed = Number(env.SOAK_SEED ?? 2021);

test(`${steps} steps by chance leave page and address in agreement, and nothing behind`, async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000 + steps * 3_000);
  const complaints = watch(page, baseURL);
  const registry = await readRegistry();
  await page.goto('');
  const measured = await soak({ page, base, registry, seed, steps, complaints });
  for (const { heap, nodes, listeners } of measured) {
    if (env.SOAK_STEPS) console.log(`${heap.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`);
  }
  expect(measured.length).toBeGreaterThan(2);
});
