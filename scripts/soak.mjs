// npm run soak [-- --seed=7 --steps=500 --no-build]: a long walk through the built site, step after step by chance.
// Without a seed it takes a new one, and says which. What is wrong on the way is told with the steps that led there.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runBrowserTests } from './e2e.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    steps: { type: 'string', default: '500' },
    'no-build': { type: 'boolean', default: false },
  },
});

/** @param {string} text @param {string} name */
function wholeNumber(text, name) {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is a whole number, not ${text}`);
  return text;
}

try {
  const seed = wholeNumber(values.seed ?? String(randomInt(1_000_000)), 'seed');
  const steps = wholeNumber(values.steps, 'steps');
  console.log(`${steps} steps with the seed ${seed}`);
  process.env.SOAK_SEED = seed;
  process.env.SOAK_STEPS = steps;
  const keep = values['no-build'] ? ['--no-build'] : [];
  process.exitCode = runBrowserTests([...keep, '--project=chromium', 'soak.spec.ts']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
