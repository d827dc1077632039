import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutStacks } from '../../../build/reactsExceptions.ts';

const folder = dirname(createRequire(import.meta.url).resolve('react-dom/package.json'));
const source = readFileSync(join(folder, 'cjs/react-dom-client.production.js'), 'utf8');

describe("React's own exceptions", () => {
  it('are still errors with their message, made without a stack', () => {
    const changed = withoutStacks('var MarkException = Error(formatProdErrorMessage(460));') ?? '';
    const made = new Function('formatProdErrorMessage', `${changed} return MarkException;`)(
      (code: number) => `React error ${code}`,
    );
    expect(made).toBeInstanceOf(Error);
    expect(made.message).toBe('React error 460');
    expect(made.stack).toBeUndefined();
  });

  it('are found in the React that is installed, and nothing else is changed', () => {
    const before = source.split('\n');
    const after = withoutStacks(source)?.split('\n') ?? [];
    expect(after).toHaveLength(before.length);
    const changed = after.filter((line, i) => line !== before[i]);
    expect(changed.length).toBeGreaterThanOrEqual(3);
    for (const line of changed) expect(line).toMatch(/^\s*(?:var )?\w+Exception = Object\.assign\(/);
    expect(after.join('\n')).not.toMatch(/^\s*(?:var )?\w+Exception = Error\(/m);
  });

  it('are nothing to look for where there are none', () => {
    expect(withoutStacks('throw Error(formatProdErrorMessage(460));')).toBeNull();
  });
});
