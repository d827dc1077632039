import { readFileSync } from 'node:fs';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sources } from '../../src/app/sources/Sources.tsx';
import { CATALOG } from '../../src/datasets/catalog.ts';
import { DATA_VERSION } from '../../src/datasets/manifest.ts';
import { useTables } from '../../src/store/tables.ts';
import { serveShipped } from './shipped.ts';

/** Answers for a file of the data package; null leaves the shipped file. */
let answer: (file: string) => Response | null = () => null;
/** What the page has handed to the browser as downloads. */
let saved: { name: string; blob: Blob }[] = [];

const shipped = (file: string) => readFileSync(`public/data/${file}`);
const NAME = `sea-to-steppe-data-${DATA_VERSION}`;

beforeEach(async () => {
  answer = () => null;
  saved = [];
  useTables.setState(useTables.getInitialState(), true);
  serveShipped((file) => answer(file));
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob) - 1}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))];
    if (blob) saved.push({ name: this.download, blob });
  });
  await act(async () => {
    render(
      <MemoryRouter>
        <Sources />
      </MemoryRouter>,
    );
  });
});

const download = () => screen.getByRole('button', { name: 'Download the whole data package (zip)' });

/** jsdom's blobs are read in the old way only. */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

async function savedFiles(): Promise<Record<string, Uint8Array>> {
  await waitFor(() => expect(saved).toHaveLength(1));
  const [only] = saved;
  expect(only?.name).toBe(`${NAME}.zip`);
  return unzipSync(await bytesOf(only?.blob ?? new Blob()));
}

describe('the whole data package', () => {
  it('holds every table byte for byte, the description, and a README with version, licences and citation', async () => {
    await userEvent.click(download());
    const files = await savedFiles();
    const data = ['datapackage.json', ...CATALOG.tables.map(({ path }) => path)];
    expect(Object.keys(files).sort()).toEqual(
      ['README.txt', ...data].map((path) => `${NAME}/${path}`).sort(),
    );
    for (const path of data) {
      expect(Buffer.from(files[`${NAME}/${path}`] ?? []).equals(shipped(path)), path).toBe(true);
    }
    const readme = strFromU8(files[`${NAME}/README.txt`] ?? new Uint8Array());
    expect(readme).toContain(`Data version ${DATA_VERSION}`);
    expect(readme).toContain('A missing row was not reported. It is never zero');
    expect(readme).toMatch(
      /World Development Indicators \(World Bank\)\n {2}Licence: CC BY 4\.0\n {2}Cite as: /,
    );
    expect(readme).not.toMatch(/undefined|null/);
    await waitFor(() => expect(screen.getByText(/^Saved as/).textContent).toContain(`${NAME}.zip`));
  });

  it.each([
    ['the server answered 500', () => new Response('gone', { status: 500 })],
    ['has 9 bytes where', () => new Response('cut short')],
  ])(
    'is not made of less than everything, says why (%s), and is made once all is there',
    async (why, reply) => {
      answer = (file) => (file === 'trade.csv' ? reply() : null);
      await userEvent.click(download());
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toContain('The package was not made: trade.csv');
      expect(alert.textContent).toContain(why);
      expect(saved).toEqual([]);
      answer = () => null;
      await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
      expect(Object.keys(await savedFiles())).toContain(`${NAME}/trade.csv`);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('never mixes two versions', async () => {
    answer = (file) => (file === 'datapackage.json' ? new Response('{"version":"1999.01"}') : null);
    await userEvent.click(download());
    expect((await screen.findByRole('alert')).textContent).toMatch(/another version than this page.*reload/);
  });
});

describe('the coverage grid', () => {
  const yearsOf = (table: string, state: string) => {
    const body = document.querySelector<HTMLElement>(`tbody[data-table="${table}"]`);
    if (!body) throw new Error(`${table} is not in the grid`);
    return within(within(body).getByRole('row', { name: new RegExp(`^${state}`) }))
      .getAllByRole('cell')
      .at(-1);
  };

  it('says in words which years a table has for a state, older ones and gaps included', () => {
    expect(yearsOf('diaspora', 'Kazakhstan')?.textContent).toContain('1939, 1959, 1970, 1979, 1989');
    expect(yearsOf('aid-koica-types', 'Uzbekistan')?.textContent).toBe('1992–2002 and 2004–2007');
    expect(yearsOf('fdi', 'Turkmenistan')?.textContent).toBe('no rows');
    expect(yearsOf('aid-worldwide', 'not by state')?.textContent).toBe('1990–2024');
  });

  it('agrees with the rows of the file', () => {
    const lines = shipped('remittances.csv').toString().trim().split('\n').slice(1);
    for (const [state, years] of Object.entries(
      CATALOG.tables.find(({ id }) => id === 'remittances')?.yearsByState ?? {},
    )) {
      const own = lines.filter((line) => line.split(',').includes(state)).length;
      expect(
        years.reduce((sum, [first, last]) => sum + last - first + 1, 0),
        state,
      ).toBe(own);
    }
  });

  it('names the tables that have no years', () => {
    expect(screen.getByText(/Without years, and so not here/).textContent).toContain('Sources');
  });
});

describe('misprints and checks', () => {
  const rowWith = (text: RegExp) => {
    const table = screen.getByRole('table', { name: /kept with a remark/ });
    const row = within(table)
      .getAllByRole('row')
      .find((one) => text.test(one.textContent ?? ''));
    if (!row) throw new Error(`No row with ${text}`);
    return row;
  };

  it('lists statements that are not confirmed, with what was found and the view that shows it', async () => {
    const row = rowWith(/Korean FDI|fell from/i);
    expect(row.textContent).toContain('Misprint');
    expect(within(row).getByRole('link').getAttribute('href')).toMatch(/^\/[a-z]+\/[a-z-]+/);
    expect(screen.queryByText('Confirmed')).toBeNull();
  });

  it('lists printed cells with a remark, once for all cells it concerns', async () => {
    await waitFor(() => rowWith(/ROK imports \(South Korea\): Uzbekistan/));
    expect(rowWith(/ROK imports \(South Korea\): Uzbekistan/).textContent).toContain('$0.02');
    const cut = rowWith(/label cut off/);
    expect(cut.textContent).toContain('$1.5bn; $2m; $4bn; $63m');
    expect(cut.textContent).not.toContain('see claim');
  });
});
