/** What a route loads of the bundle: found in the bundle itself. */
import type { Rolldown } from 'vite';

export type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const chunksOf = (bundle: Bundle) =>
  Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');

/** A chunk and everything it imports, what is imported before what imports it. */
function withImports(bundle: Bundle, chunk: Chunk, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const before = chunk.imports.flatMap((name) => {
    const imported = bundle[name];
    return imported?.type === 'chunk' ? withImports(bundle, imported, seen) : [];
  });
  return [...before, chunk.fileName];
}

/** @param modules paths that end the ids of modules which the route imports when it is visited: "/src/panels/aid/index.ts" */
export function chunksFor(bundle: Bundle, modules: readonly string[]): { entry: string; chunks: string[] } {
  const all = chunksOf(bundle);
  const entry = all.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The bundle has no entry');
  const visited = modules.map((module) => {
    const chunk = all.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (!chunk) throw new Error(`The bundle lacks ${module}`);
    return chunk;
  });
  const chunks = [entry, ...visited].flatMap((chunk) => withImports(bundle, chunk));
  return { entry: entry.fileName, chunks: [...new Set(chunks)] };
}

/** The names of the style sheets of some chunks. */
export function sheetsOf(bundle: Bundle, chunks: readonly string[]): readonly string[] {
  const names = chunks.flatMap((name) => {
    const chunk = bundle[name];
    return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
  });
  return [...new Set(names)];
}

/** Some style sheets, as one text. */
export function textOf(bundle: Bundle, sheets: readonly string[]): string {
  const texts = sheets.map((name) => {
    const file = bundle[name];
    return file?.type === 'asset' ? String(file.source) : '';
  });
  return texts.join('\n');
}
