// What is asked for is on screen first and in the address after it: nothing is lost in between.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, type NavigateFunction, useLocation, useNavigate } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppRoutes } from '../../src/app/App.tsx';
import { serveShipped } from './shipped.ts';

let query = '';
let go: NavigateFunction = () => {};

function Where() {
  query = useLocation().search;
  go = useNavigate();
  return null;
}

const state = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: RegExp(`^${name}`) });
const press = (name: string) => fireEvent.click(state(name));

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  serveShipped();
  await act(async () => {
    render(
      <MemoryRouter useTransitions={false} initialEntries={['/aid/flows']}>
        <Where />
        <AppRoutes />
      </MemoryRouter>,
    );
  });
  await waitFor(() => expect(document.querySelector('figure')?.dataset.state).toBe('ready'));
});

describe('a choice', () => {
  it('is shown at once and written after it', async () => {
    press('Kazakhstan');
    expect(state('Kazakhstan').checked).toBe(false);
    expect(query).toBe('');
    await waitFor(() => expect(query).toBe('?countries=kgz.tjk.tkm.uzb'));
    expect(state('Kazakhstan').checked).toBe(false);
  });

  it('made before the last one is written is written with it, as one entry', async () => {
    press('Kazakhstan');
    press('Kyrgyzstan');
    expect(state('Kazakhstan').checked).toBe(false);
    await waitFor(() => expect(query).toBe('?countries=tjk.tkm.uzb'));
    act(() => go(-1));
    expect(query).toBe('');
    expect(state('Kazakhstan').checked).toBe(true);
  });

  it('made as soon as the last one is written starts from it', async () => {
    press('Kazakhstan');
    await waitFor(() => expect(query).toBe('?countries=kgz.tjk.tkm.uzb'));
    press('Kyrgyzstan');
    await waitFor(() => expect(query).toBe('?countries=tjk.tkm.uzb'));
    act(() => go(-1));
    expect(query).toBe('?countries=kgz.tjk.tkm.uzb');
    expect(state('Kyrgyzstan').checked).toBe(true);
  });

  it('gives way to an address that comes from elsewhere', async () => {
    press('Kazakhstan');
    act(() => go('/aid/flows?countries=uzb'));
    expect(state('Kazakhstan').checked).toBe(false);
    expect(state('Kyrgyzstan').checked).toBe(false);
    press('Kazakhstan');
    await waitFor(() => expect(query).toBe('?countries=kaz.uzb'));
  });
});
