/**
 * Tells V8 to compile all functions of the parts that a page starts with while they arrive, beside the main thread. What
 * it leaves for their first call it compiles on the main thread, and these parts are drawn with at once. Other engines
 * read a comment. https://v8.dev/blog/explicit-compile-hints
 */
import type { Plugin, Rolldown } from 'vite';

/** Counts in the first line only. */
const HINT = '//# allFunctionsCalledOnLoad\n';

const PAGES =
  /\/src\/(panels\/[^/]+\/index\.ts|app\/(overview\/Overview|sources\/Sources|brief\/BriefPage)\.tsx)$/;

const isOfTheStart = ({ name, isEntry, facadeModuleId }: Rolldown.OutputChunk) =>
  isEntry || name === 'react' || name === 'shared' || PAGES.test(facadeModuleId ?? '');

export function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      // Vite itself puts a line before some of them.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && isOfTheStart(file)) file.code = HINT + file.code;
        }
      },
    },
  };
}
