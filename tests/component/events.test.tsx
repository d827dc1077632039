import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppRoutes } from '../../src/app/App.tsx';
import { useTables } from '../../src/store/tables.ts';
import { serveShipped } from './shipped.ts';

/** Answers for a file of the data package; null leaves the shipped file. */
let answer: (file: string) => Response | null = () => null;
let query = '';

beforeEach(() => {
  answer = () => null;
  useTables.setState(useTables.getInitialState(), true);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  serveShipped((file) => answer(file));
});

function Where() {
  query = useLocation().search;
  return null;
}

async function open(path: string): Promise<HTMLElement> {
  await act(async () => {
    render(
      <MemoryRouter useTransitions={false} initialEntries={[path]}>
        <Where />
        <AppRoutes />
      </MemoryRouter>,
    );
  });
  return ready();
}

/** A click that changes the address renders the panel's promise anew, which React wants awaited. */
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));

const ready = () =>
  waitFor(() => {
    const figure = document.querySelector<HTMLElement>('figure[data-figure]');
    if (figure?.dataset.state !== 'ready') throw new Error('the figure is not ready');
    return figure;
  });

const summary = () => screen.queryByText(/^Events in these years/);

function listOf(figure: HTMLElement): HTMLElement {
  const details = summary()?.closest('details');
  if (!details) throw new Error('there is no list of events');
  expect(figure.contains(details)).toBe(true);
  return details;
}

describe('events of a figure', () => {
  it('are off at first; turned on, they are in the address and in the list; turned off, they are gone', async () => {
    await open('/aid/flows');
    expect(summary()).toBeNull();

    await click(screen.getByRole('radio', { name: 'Events on' }));
    await waitFor(() => expect(query).toBe('?events=on'));
    const list = listOf(await ready());
    const first = within(list).getByText('28 August 2004').closest('li');
    expect(first?.textContent).toContain('1st Foreign Ministers');
    expect(first?.textContent).toContain('Japan with all five states');
    expect(first?.querySelector('a')?.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(first?.querySelector('a')?.getAttribute('rel')).toBe('noreferrer');

    await click(screen.getByRole('radio', { name: 'Events off' }));
    await waitFor(() => expect(query).toBe(''));
    await ready();
    expect(summary()).toBeNull();
  });

  it('follow the filters', async () => {
    const figure = await open('/aid/flows?actors=kor&countries=tjk&events=on');
    const list = listOf(figure);
    expect(within(list).queryByText('28 August 2004')).toBeNull();
    expect(within(list).getByText('27 April 1992')).toBeTruthy();
  });

  it('open in the list, in focus, when their tick is clicked', async () => {
    const figure = await open('/aid/flows?events=on');
    const list = listOf(figure);
    await click(within(list).getByText(/^Events in these years/));
    expect(list.hasAttribute('open')).toBe(false);
    const tick = [...figure.querySelectorAll('rect[data-events]')].find(({ textContent }) =>
      textContent?.includes('28 August 2004'),
    );
    fireEvent.click(tick ?? figure);
    expect(list.hasAttribute('open')).toBe(true);
    expect(document.activeElement?.tagName).toBe('LI');
    expect(document.activeElement?.hasAttribute('data-asked')).toBe(true);
    expect(list.querySelector('li[data-asked] span')?.textContent).toMatch(/2004/);
  });

  it('are read out with the values of a year', async () => {
    const figure = await open('/aid/flows?events=on&years=2003-2005');
    act(() => within(figure).getByRole('application').focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const spoken = figure.querySelector('[aria-live]')?.textContent ?? '';
    expect(spoken).toMatch(/^2004: Japan /);
    expect(spoken).toContain('Central Asia plus Japan');
    expect(spoken).toMatch(/\+\d more$/);
  });

  it('that cannot be loaded leave the figure standing and are named', async () => {
    answer = (file) => (file === 'events.csv' ? new Response('gone', { status: 500 }) : null);
    const figure = await open('/aid/flows?events=on');
    expect(figure.textContent).toContain('events.csv could not be loaded: the server answered 500');
    expect(screen.getByRole('status').textContent).toContain('could not be shown');

    answer = () => null;
    await click(screen.getByRole('radio', { name: 'Events off' }));
    await click(screen.getByRole('radio', { name: 'Events on' }));
    await waitFor(() => expect(summary()).not.toBeNull());
  });
});
