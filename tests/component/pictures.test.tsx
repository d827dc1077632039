import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { composePicture } from '../../src/export/picture/compose.ts';
import { type PictureOptions, SIZES, type SizeId } from '../../src/export/picture/options.ts';
import type { Publication } from '../../src/export/publication.ts';
import { sourceLine } from '../../src/figure/sourceLine.ts';
import { NO_FILTERS } from '../../src/model/address/filters.ts';
import { printPaint } from '../../src/ui/theme/paint.ts';
import { everyChoice } from '../allFigures.ts';
import { outside, overlaps, textBoxes } from '../unit/export/picture/drawn.ts';
import { figureAt, figures, publicationOf } from '../unit/export/picture/publications.ts';

const SIZE_IDS: readonly SizeId[] = ['screen', 'wide', 'square', 'column', 'preview'];
const THEMES = ['light', 'dark'] as const;
const HASHES = 'tests/data/pictures/hashes.json';
const REVIEW = '.cache/pictures';
const isUpdate = process.env.UPDATE_PICTURES === '1';

const known: Record<string, string> = JSON.parse(readFileSync(HASHES, 'utf8'));
const seen: Record<string, string> = {};

// Pictures are drawn by a root of their own, outside what Testing Library watches over.
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

afterAll(() => {
  if (isUpdate) writeFileSync(HASHES, `${JSON.stringify({ ...known, ...seen }, null, 2)}\n`);
});

async function drawn(publication: Publication, options: Partial<PictureOptions>) {
  const picture = await composePicture(publication, {
    size: 'screen',
    theme: 'light',
    ground: 'paper',
    ...options,
  });
  // The fonts are most of the file, and take longest to parse.
  const light = picture.svg.replace(/base64,[^)]+/g, 'base64,');
  const root = new DOMParser().parseFromString(light, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const boxes = textBoxes(root);
  const words = (some: readonly { readonly words: string }[]) => some.map((one) => one.words).join(' ');
  return { ...picture, root, canvas: { width, height }, boxes, said: words(boxes) };
}

type Drawn = Awaited<ReturnType<typeof drawn>>;

/** Lines are broken anywhere in an address, and between words elsewhere. */
const unspaced = (text: string) => text.replace(/\s+/g, '');

function checkFile({ svg, root, width, height, canvas }: Drawn) {
  expect(root.localName).toBe('svg');
  expect(root.querySelector('parsererror')).toBeNull();
  expect(svg).not.toMatch(/NaN|Infinity|undefined|var\(|\sclass=/);
  expect(canvas.width / canvas.height).toBeCloseTo(width / height, 2);
  const attributes = [root, ...root.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].filter(({ name }) => name !== 'xmlns'),
  );
  const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
  const leadsOut = ({ name, value }: Attr) =>
    /href|^on/.test(name) || /https?:/.test(value) || /url\((?!#p\d)/.test(value);
  expect(attributes.filter(leadsOut).map(({ name, value }) => `${name}="${value}"`)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  const style = root.querySelector('style')?.textContent ?? '';
  expect([...style.matchAll(/url\(([^)]{0,30})/g)].map((match) => match[1])).toEqual([
    'data:font/woff2;base64,',
    'data:font/woff2;base64,',
  ]);
}

function checkTexts({ boxes, canvas }: Drawn) {
  expect(outside(boxes, canvas.width, canvas.height)).toEqual([]);
  expect(overlaps(boxes)).toEqual([]);
}

function checkWords({ said, root }: Drawn, { view, beside, link }: Publication, size: SizeId) {
  const text = unspaced(said);
  for (const one of beside ? [view, beside] : [view]) {
    expect(text).toContain(unspaced(one.title));
    expect(text).toContain(unspaced(one.subtitle));
    expect(root.querySelector('desc')?.textContent).toContain(one.finding);
    if (size !== 'preview') for (const note of one.notes) expect(text).toContain(unspaced(note));
  }
  expect(said).toContain('Sea to Steppe');
  if (size === 'preview') {
    expect(text).not.toContain(unspaced(link));
    return;
  }
  const sources = [...new Set([...view.sources, ...(beside?.sources ?? [])])];
  expect(text).toContain(unspaced(sourceLine(sources)));
  expect(text).toContain(unspaced(link));
}

function normalised({ svg }: Drawn): string {
  return svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/Data \d{4}\.\d+/g, 'Data')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));
}

/** A picture that looks otherwise than the one accepted last is laid aside for review. */
function checkLooks(picture: Drawn, name: string) {
  const hash = createHash('sha256').update(normalised(picture)).digest('hex').slice(0, 20);
  seen[name] = hash;
  if (isUpdate || known[name] === hash) return;
  mkdirSync(REVIEW, { recursive: true });
  const file = `${REVIEW}/${name.replace(/[^a-z0-9]+/g, '-')}.svg`;
  writeFileSync(file, picture.svg);
  throw new Error(
    `The picture of ${name} looks otherwise than before. Look at ${file}; if it is as it should be, accept it with ` +
      'UPDATE_PICTURES=1 npx vitest run tests/component/pictures.test.tsx',
  );
}

describe.each(figures)('the picture of $address', (registered) => {
  const publication = publicationOf(registered);

  it.each(SIZE_IDS)('is whole at size %s in both themes', async (size) => {
    for (const theme of THEMES) {
      const picture = await drawn(publication, { size, theme });
      checkFile(picture);
      checkWords(picture, publication, size);
      const paper = picture.root.querySelector(':scope > rect');
      expect(paper?.getAttribute('fill')).toBe(printPaint[theme].paper);
      expect(Number(paper?.getAttribute('width'))).toBeCloseTo(picture.canvas.width, 1);
      expect(picture.width).toBe(SIZES[size].width);
      if (SIZES[size].height !== null) expect(picture.height).toBe(SIZES[size].height);
      if (theme === 'dark') continue;
      checkTexts(picture);
      checkLooks(picture, `${publication.id} ${size}`);
    }
  });

  it('holds all its words under every choice', async () => {
    for (const chosen of everyChoice(registered).slice(1)) {
      const other = publicationOf(registered, { chosen });
      const picture = await drawn(other, { size: 'wide' });
      checkWords(picture, other, 'wide');
      checkTexts(picture);
    }
  });
});

const TWO = {
  shared: { ...NO_FILTERS, countries: ['UZB'] },
  beside: { ...NO_FILTERS, countries: ['KAZ', 'KGZ'] },
} as const;
const NOTHING_COVERED = { ...NO_FILTERS, years: { from: 1850, to: 1850 } };

describe.each([
  ['two views', publicationOf(figureAt('aid/flows'), TWO)],
  ['two rankings', publicationOf(figureAt('trade/products'), TWO)],
  ['a table', publicationOf(figureAt('trade/mirror'), { chosen: { chart: 'table' } })],
  ['a table of texts', publicationOf(figureAt('diaspora/through-time'), { chosen: { chart: 'table' } })],
  ['events on', publicationOf(figureAt('trade/flows'), { chosen: { events: 'on', by: 'state' } })],
  ['nothing', publicationOf(figureAt('aid/flows'), { shared: NOTHING_COVERED })],
])('the picture of %s', (name, publication) => {
  it.each(SIZE_IDS)('is whole at size %s', async (size) => {
    const picture = await drawn(publication, { size });
    checkFile(picture);
    checkWords(picture, publication, size);
    checkTexts(picture);
    checkLooks(picture, `${name} ${size}`);
  });
});

describe('a picture', () => {
  const publication = publicationOf(figureAt('aid/flows'));

  it('is drawn on nothing when the ground is to be transparent', async () => {
    const { root, svg } = await drawn(publication, { ground: 'transparent' });
    expect(root.querySelector(':scope > rect[fill="#FBFAF6"]')).toBeNull();
    expect(svg).toContain('Net aid');
  });

  it('brings a code of its link, dark on light in the dark theme too, only on wide and square', async () => {
    const plates: Record<string, boolean> = {};
    for (const size of SIZE_IDS) {
      const { root } = await drawn(publication, { size, theme: 'dark' });
      const code = root.querySelector('[shape-rendering="crispEdges"]');
      plates[size] = code !== null;
      if (!code) continue;
      expect(code.querySelector('rect')?.getAttribute('fill')).toBe(printPaint.light.paper);
      expect(code.querySelector('path')?.getAttribute('fill')).toBe(printPaint.light.ink);
    }
    expect(plates).toEqual({ screen: false, wide: true, square: true, column: false, preview: false });
  });

  it('says what is not reported, and how many rows there are besides those drawn', async () => {
    const { view } = publicationOf(figureAt('trade/mirror'), { chosen: { chart: 'table' } });
    expect(view.picture).toBeNull();
    const { said } = await drawn(publicationOf(figureAt('trade/mirror'), { chosen: { chart: 'table' } }), {
      size: 'wide',
    });
    expect(said).toContain('not reported');
    expect(said).toMatch(/\d+ more rows in the table\./);
  });

  it('says in a sentence why there is nothing to draw', async () => {
    const nothing = publicationOf(figureAt('aid/flows'), { shared: NOTHING_COVERED });
    const { said } = await drawn(nothing, {});
    expect(unspaced(said)).toContain(unspaced(nothing.view.empty?.why ?? 'a reason'));
  });

  it('keeps markup in an address and a title as text', async () => {
    const hostile = '<script>alert(1)</script>&"]]>';
    const { root, said } = await drawn(
      {
        ...publication,
        link: `https://example.org/${hostile}`,
        view: { ...publication.view, title: hostile },
      },
      {},
    );
    expect(root.querySelector('script')).toBeNull();
    expect(unspaced(said)).toContain(unspaced(hostile));
  });

  it('is the same file each time it is composed', async () => {
    const [one, other] = [await drawn(publication, {}), await drawn(publication, {})];
    expect(one.svg).toBe(other.svg);
  });
});
