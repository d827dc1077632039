/** A server that has the shipped tables, for tests of whole pages. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** @param instead what it answers for a file of the data package; null leaves the shipped file */
export function serveShipped(instead: (file: string) => Response | null = () => null): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const [, file] = /\/data\/([^?]+)/.exec(String(input)) ?? [];
    if (file === undefined) return new Response('gone', { status: 404 });
    return instead(file) ?? new Response(new Uint8Array(readFileSync(`public/data/${file}`)));
  });
}
