import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'vitest';

test('what is said to browsers that are too old can be read by the oldest', () => {
  const script = readFileSync(new URL('../../../build/pages/snapshot/tooOld.js', import.meta.url), 'utf8');
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});
