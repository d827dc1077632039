/** The page of a brief as its tests open it and ask about it. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect } from 'vitest';
import { BriefPage } from '../../src/app/brief/BriefPage.tsx';
import { EMPTY_BRIEF } from '../../src/model/brief/brief.ts';
import { parseStored } from '../../src/model/brief/stored.ts';
import { BRIEF_KEY } from '../../src/store/brief/keep.ts';
import { useBrief } from '../../src/store/brief.ts';
import { serveShipped } from './shipped.ts';

export const TODAY = '/diaspora/today';
export const ERAS = '/timelines/eras';
export const PARTNERS = '/diaspora/institutions';
export const ALL = [TODAY, ERAS, PARTNERS];
export const BRIEF = {
  title: 'For Thursday',
  pins: ALL.map((path) => ({ path, caption: path === ERAS ? 'Mind the gaps' : '' })),
};

export const stored = () => parseStored(localStorage.getItem(BRIEF_KEY) ?? '');
export const paths = () => useBrief.getState().brief.pins.map(({ path }) => path);
export const items = () => [...document.querySelectorAll<HTMLElement>('li[data-pin]')];
export const itemOf = (path: string) => {
  const item = items().find((one) => one.dataset.pin === path);
  if (!item) throw new Error(`${path} is not on the page`);
  return within(item);
};
export const button = (path: string, name: RegExp) => itemOf(path).getByRole('button', { name });
export const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();

/** What the pin button says, seen or only heard. */
export const live = () => document.querySelector('[aria-live]')?.textContent ?? '';

/** The page below an address, with its figures drawn. */
export async function open(address = '/brief') {
  const router = createMemoryRouter([{ path: '*', element: <BriefPage /> }], {
    initialEntries: [address],
  });
  await act(async () => {
    render(<RouterProvider router={router} />);
  });
  await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull(), { timeout: 30_000 });
  return router;
}

/** Nothing pinned, nothing stored. */
export function emptyBrief(): void {
  localStorage.clear();
  window.scrollBy = () => {};
  serveShipped();
  useBrief.setState({ brief: EMPTY_BRIEF, problem: null, removal: null });
}
