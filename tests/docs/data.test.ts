import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Described {
  readonly name: string;
  readonly rows: number;
}

const page = readFileSync('docs/data.md', 'utf8');
const { resources }: { resources: Described[] } = JSON.parse(
  readFileSync('public/data/datapackage.json', 'utf8'),
);

/** "**aid** (11,866 rows: …" and "**brief/figures** (48), **claims** (22)" → what the page says of each table. */
const rowsSaid = Object.fromEntries(
  [...page.matchAll(/\*\*(?:brief\/)?([a-z-]+)\*\* \(([\d,]+)/g)].map(([, name, rows]) => [
    name,
    Number(rows?.replaceAll(',', '')),
  ]),
);

describe('docs/data.md', () => {
  it('says of every table what it is, with the rows it has', () => {
    expect(rowsSaid).toEqual(Object.fromEntries(resources.map(({ name, rows }) => [name, rows])));
  });
});
