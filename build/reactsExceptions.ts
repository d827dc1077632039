/**
 * React DOM makes some errors while it is evaluated, as marks that it throws to itself and that nobody reads. Where a
 * debugger is attached (developer tools, Lighthouse, npm run bench) V8 finds out for each where in the source it was
 * made, and reads all of React again for that: the longest task of the page. They are made without a stack instead.
 */
import type { Plugin } from 'vite';

const MADE = /(\w+Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g;

/** @returns the source with its exceptions made without a stack; null where there are none */
export function withoutStacks(source: string): string | null {
  const changed = source.replace(MADE, '$1Object.assign(Object.create(Error.prototype), { message: $2 })');
  return changed === source ? null : changed;
}

export function reactsExceptions(): Plugin {
  let isDone = false;
  return {
    name: 'reacts-exceptions',
    apply: 'build',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler(source) {
        const code = withoutStacks(source);
        isDone = code !== null;
        return code === null ? null : { code, map: null };
      },
    },
    buildEnd(error) {
      if (!error && !isDone) {
        this.error('React makes no exceptions of its own any more: build/reactsExceptions.ts can go');
      }
    },
  };
}
