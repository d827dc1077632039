import type { Bundle } from './snapshot/bundle.ts';

/** Counts in the first line only. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Tells V8 to compile all functions of the parts that a page starts with while they arrive, beside the main thread. What
 * it leaves for their first call it compiles on the main thread, and these parts are drawn with at once. Other engines
 * read a comment. https://v8.dev/blog/explicit-compile-hints
 * @param chunks names of files of the bundle
 */
export function compileAtOnce(bundle: Bundle, chunks: ReadonlySet<string>): void {
  for (const name of chunks) {
    const file = bundle[name];
    if (file?.type === 'chunk') file.code = HINT + file.code;
  }
}
