import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findProgram } from '../../scripts/programs.mjs';

const VIEWER = {
  name: 'Viewer',
  variable: 'VIEWER_PATH',
  commands: ['viewer', 'viewer-esr'],
  packages: ['viewer-esr'],
  elsewhere: 'https://example.org/viewer/',
  places: {},
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'));
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function put(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('a program is the one that the environment names', () => {
  const path = put('my-viewer', 'exit 0');
  vi.stubEnv('VIEWER_PATH', path);
  expect(findProgram(VIEWER)).toBe(path);
});

test('a path in the environment that leads nowhere is said, not passed over', () => {
  put('viewer', 'exit 0');
  vi.stubEnv('VIEWER_PATH', join(folder, 'gone'));
  expect(() => findProgram(VIEWER)).toThrow(
    `VIEWER_PATH is ${join(folder, 'gone')}, and there is no such file.`,
  );
});

test('a command that only pretends to be the program is passed over for one that runs', () => {
  put('viewer', 'exit 1');
  const path = put('viewer-esr', 'exit 0');
  expect(findProgram(VIEWER)).toBe(path);
});

test('where there is none, a sentence says what to install', () => {
  expect(() => findProgram(VIEWER)).toThrow(
    'No Viewer found: install it (Debian: apt-get install viewer-esr; elsewhere: https://example.org/viewer/) or set VIEWER_PATH.',
  );
});
