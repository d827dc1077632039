export function indexPackage(dir: string): { text: string; stale: string[] };
