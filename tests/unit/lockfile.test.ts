import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages }: { packages: Record<string, { integrity?: string; resolved?: string }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
/** The first entry is the project itself. */
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every package is pinned to its contents', () => {
  expect(installed.length).toBeGreaterThan(100);
  const loose = installed.filter(([, { integrity }]) => !/^sha(512|256)-/.test(integrity ?? ''));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no package is bound to one registry', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
