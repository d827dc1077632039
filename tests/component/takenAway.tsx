/** A figure's page as the tests of what is taken away from it open and use it; what leaves the page is caught here. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { AppRoutes } from '../../src/app/App.tsx';
import type { Png } from '../../src/export/picture/png.ts';
import { serveShipped } from './shipped.ts';

const saved = vi.hoisted(() => vi.fn<(name: string, content: BlobPart, type: string) => void>());
const made = vi.hoisted(() => vi.fn<(picture: { svg: string }, density: number) => Promise<Png>>());
const copied = vi.fn<(text: string) => Promise<void>>();
vi.mock('../../src/app/takeAway/saveFile.ts', () => ({ saveFile: saved }));
// Mocked before the application is imported below: whoever uses this file leaves that import to it.
// There is no canvas here: what a picture becomes in a browser is a matter of the browser's own tests.
vi.mock('../../src/export/picture/png.ts', () => ({ toPng: made }));

export { copied, made, saved };

/** Before each test. */
export function prepare(): void {
  for (const mock of [saved, made, copied]) mock.mockReset();
  made.mockResolvedValue({ ok: true, png: new Blob(['png'], { type: 'image/png' }) });
  copied.mockResolvedValue();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  serveShipped();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

export async function openFigure(path = '/aid/flows?countries=uzb&years=2006-2019') {
  await act(async () => {
    render(
      <MemoryRouter useTransitions={false} initialEntries={[path]}>
        <AppRoutes />
      </MemoryRouter>,
    );
  });
  await waitFor(() => {
    if (!document.querySelector('figure[data-state=ready]')) throw new Error('the figure is still loading');
  });
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
  return user;
}

export const button = () => screen.getByRole('button', { name: 'Export' });
export const menu = () => screen.findByRole('menu', { name: 'Export' });
export const radio = (name: string) => screen.getByRole('menuitemradio', { name });
export const isClosed = () => screen.queryByRole('menu') === null;
export const focused = () => document.activeElement?.textContent;
const figure = () => screen.getAllByRole('figure')[0] ?? document.body;
export const says = (text: string) => within(figure()).findByText(text);

export async function openMenu(path?: string) {
  const user = await openFigure(path);
  await user.click(button());
  await menu();
  return user;
}

export async function choose(item: string, path?: string) {
  const user = await openMenu(path);
  await user.click(screen.getByRole('menuitem', { name: item }));
  return user;
}
