import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppRoutes } from '../../src/app/App.tsx';
import { datasets } from '../../src/datasets/index.ts';
import { DATA_VERSION } from '../../src/datasets/manifest.ts';
import { useTables } from '../../src/store/tables.ts';
import { allFigures } from '../allFigures.ts';
import { serveShipped } from './shipped.ts';
import { wordsMissingIn } from './spoken.ts';

const figures = await allFigures();

/** Answers for a file of the data package; null leaves the shipped file. */
let answer: (file: string) => Response | null = () => null;

beforeEach(() => {
  answer = () => null;
  useTables.setState(useTables.getInitialState(), true);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  serveShipped((file) => answer(file));
});

async function open(path: string): Promise<HTMLElement> {
  await act(async () => {
    render(
      <MemoryRouter useTransitions={false} initialEntries={[path]}>
        <AppRoutes />
      </MemoryRouter>,
    );
  });
  return await waitFor(() => {
    const figure = document.querySelector<HTMLElement>('figure[data-figure]');
    if (!figure || figure.dataset.state === 'loading') throw new Error('the figure is still loading');
    return figure;
  });
}

describe.each(figures)('$address', ({ address, figure }) => {
  it('is publishable: title, picture with its finding as text, source with licence and version, table', async () => {
    const root = await open(`/${address}`);
    expect(root.dataset.figure).toBe(address);
    expect(root.dataset.state).toBe('ready');
    expect(within(root).getByRole('heading', { level: 1 }).textContent).not.toBe('');
    const caption = root.querySelector('figcaption');
    expect(caption?.textContent).toContain(`Data ${DATA_VERSION}`);
    const finding = caption?.querySelector('p')?.textContent ?? '';
    const picture = within(root).getAllByRole('img')[0];
    expect(picture?.getAttribute('aria-label')).toContain(finding);
    const table = within(root).getByRole('table');
    expect(within(table).getAllByRole('columnheader').length).toBeGreaterThan(1);
    expect(table.querySelector('caption')?.textContent).not.toBe('');
    expect(document.title).toContain('Sea to Steppe');
  });

  it('is read by keyboard: each arrow speaks once, what it speaks stands in the table, and Escape leaves', async () => {
    const root = await open(`/${address}`);
    const chart = within(root).getByRole('application');
    const spoken = () => root.querySelector('[role=application] + [aria-live]')?.textContent ?? '';
    const press = (key: string) => act(() => void fireEvent.keyDown(chart, { key }));
    const table = within(root).getByRole('table');
    expect(chart.tabIndex).toBe(0);
    expect(spoken()).toBe('');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'Home', 'End', 'ArrowLeft', 'ArrowUp']) {
      press(key);
      expect(spoken(), key).not.toBe('');
      expect(wordsMissingIn(table, spoken()), `${key}: ${spoken()}`).toEqual([]);
    }
    const live = [...root.querySelectorAll('[aria-live], [role=status], [role=alert]')];
    expect(live.filter(({ textContent }) => textContent?.includes(spoken()))).toHaveLength(1);
    press('Escape');
    expect(spoken()).toBe('');
  });

  it('says which file failed and why, and works again once the file is there', async () => {
    const [needed] = figure.needs;
    const file = needed ? datasets[needed].file : '';
    answer = (asked) => (asked === file ? new Response('gone', { status: 500 }) : null);
    const root = await open(`/${address}`);
    expect(root.dataset.state).toBe('error');
    expect(within(root).getByRole('alert').textContent).toContain(
      `${file} could not be loaded: the server answered 500`,
    );
    answer = () => null;
    await userEvent.click(within(root).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(root.dataset.state).toBe('ready'));
  });

  it('reads a hostile address as its default view and says what it ignored', async () => {
    const root = await open(`/${address}?countries=<img src=x>&measure=__proto__&years=abcd`);
    expect(root.dataset.state).toBe('ready');
    expect(screen.getByRole('status').textContent).toMatch(/ignored/);
    expect(document.querySelector('img')).toBeNull();
  });
});
