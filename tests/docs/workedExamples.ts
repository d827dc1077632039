/** The files and changes that a document shows: each block of code stands below a line that begins with a path. */

interface Step {
  readonly path: string;
  readonly language: string;
  readonly text: string;
}

/** Every block, under the last path named before it. A block without a path is a mistake of the document. */
export function stepsOf(markdown: string): Step[] {
  let path: string | null = null;
  return [...markdown.matchAll(/^`([\w./-]+)`|^## .*|^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(
    ([whole, named, language, text]) => {
      if (language === undefined || text === undefined) {
        path = named ?? null;
        return [];
      }
      if (path === null) throw new Error(`No file is named above this block:\n${whole}`);
      return [{ path, language, text }];
    },
  );
}

/** The text after a diff of whole lines: what it keeps and removes must stand in the text, once. */
export function patched(before: string, diff: string): string {
  const lines = diff.replace(/\n$/, '').split('\n');
  const side = (other: string) =>
    lines.flatMap((line) => (line.startsWith(other) ? [] : [line.slice(1)])).join('\n');
  const [old, made] = [side('+'), side('-')];
  const pieces = `\n${before}`.split(`\n${old}\n`);
  if (pieces.length !== 2) throw new Error(`Stands ${pieces.length - 1} times instead of once:\n${old}`);
  return pieces.join(`\n${made}\n`).slice(1);
}
