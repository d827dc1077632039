import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainTable } from '../../src/export/table/rows.ts';
import { fillStore, published } from '../published.ts';

const page = readFileSync('docs/walk.md', 'utf8');
const steps = [...page.matchAll(/^\| [^|]+ \| `([^`]+)` \| `([^`]+)` \|$/gm)].map(
  ([, file = '', name = '']) => ({
    file,
    name,
  }),
);
const [row = ''] = /\d{4},[A-Z]{3},[A-Z]{3},[^`]+/.exec(page) ?? [];
const [link = ''] = /\/aid\/flows\?[^`]+/.exec(page) ?? [];

describe('docs/walk.md', () => {
  beforeAll(fillStore);

  it('has both ways, to the screen and to Excel', () => {
    expect(steps.length).toBeGreaterThan(20);
  });

  it.each(steps)('finds $name in $file', ({ file, name }) => {
    const declared = new RegExp(`^export (async )?(function|const|interface) ${name}\\b`, 'm');
    expect(readFileSync(file, 'utf8')).toMatch(declared);
  });

  it('follows a row that is in the file to where it arrives', async () => {
    expect(readFileSync('public/data/aid.csv', 'utf8').split('\n')).toContain(row);
    const [year, , , , value] = row.split(',').map(Number);
    const publication = await published(link);
    const { rows } = await plainTable(publication, 'shown');
    expect(rows.find(([at]) => at === year)).toContain(value);
    const { picture } = publication.view;
    const points =
      picture?.form === 'time' ? picture.facets.flatMap(({ series }) => series[0]?.points ?? []) : [];
    expect(points.find(({ at }) => at === year)?.value).toBe(value);
  });
});
