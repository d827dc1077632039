// @ts-check
import { fileURLToPath } from 'node:url';
import { checkPackage } from './data/checkPackage.mjs';

const dir = process.argv[2] ?? fileURLToPath(new URL('../public/data', import.meta.url));
const { tables, problems } = checkPackage(dir);

const width = Math.max(0, ...tables.map((table) => table.path.length));
for (const { path, rows, years, bytes, states } of tables) {
  const counts = `${String(rows).padStart(7)} rows  ${years.padEnd(9)}  ${String(bytes).padStart(7)} bytes`;
  console.log(`${path.padEnd(width)}${counts}  ${states.join(' ')}`.trimEnd());
}
for (const { file, row, column, sentence } of problems) console.log(`${file}:${row}:${column}  ${sentence}`);

const rows = tables.reduce((sum, table) => sum + table.rows, 0);
console.log(`${tables.length} tables, ${rows} rows, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
