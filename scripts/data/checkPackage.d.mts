export type Problem = { file: string; row: number; column: string; sentence: string };

export type TableLine = {
  name: string;
  path: string;
  rows: number;
  bytes: number;
  years: string;
  states: string[];
};

export function checkPackage(dir: string): { tables: TableLine[]; problems: Problem[] };
