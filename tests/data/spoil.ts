import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect } from 'vitest';
import { checkPackage, type Problem } from '../../scripts/data/checkPackage.mjs';

const SHIPPED = fileURLToPath(new URL('../../public/data', import.meta.url));

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

/** A copy of the shipped package, removed after the test. */
export function copyPackage(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sea-to-steppe-'));
  copies.push(copy);
  cpSync(SHIPPED, copy, { recursive: true });
  return copy;
}

/** Spoils one file of a copy of the package and returns what the check says of that file. */
export function spoil(path: string, change: (text: string) => string | Buffer): Problem[] {
  const copy = copyPackage();
  const before = readFileSync(join(copy, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(copy, path), after);
  return checkPackage(copy).problems.filter((problem) => problem.file === path);
}

/** Changes one line of a text; lines count from 1, as in the reports. */
export function editLine(number: number, edit: (line: string) => string) {
  return (text: string) => {
    const lines = text.split('\n');
    lines[number - 1] = edit(lines[number - 1] ?? '');
    return lines.join('\n');
  };
}

/** A problem on that line and column whose sentence holds these words. */
export function at(row: number, column: string, sentence: string) {
  return expect.objectContaining({ row, column, sentence: expect.stringContaining(sentence) });
}
