// What is asked for is on screen first and in the address after it: nothing is lost in between.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, type NavigateFunction, useLocation, useNavigate } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppRoutes } from '../../src/app/App.tsx';
import { serveShipped } from './shipped.ts';

let path = '';
let query = '';
let go: NavigateFunction = () => {};

function Where() {
  ({ pathname: path, search: query } = useLocation());
  go = useNavigate();
  return null;
}

const state = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: RegExp(`^${name}`) });
const drag = (year: number) =>
  fireEvent.change(screen.getByRole('slider', { name: 'First year' }), { target: { value: String(year) } });
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

describe('a drag', () => {
  it('is shown step by step and written when it rests, in the place of the entry it began at', async () => {
    press('Kazakhstan');
    await waitFor(() => expect(query).toBe('?countries=kgz.tjk.tkm.uzb'));
    for (const year of [1995, 2000, 2005]) {
      drag(year);
      expect(document.querySelector('figure')?.textContent).toContain(`${year}–`);
      expect(query).toBe('?countries=kgz.tjk.tkm.uzb');
    }
    await waitFor(() => expect(query).toBe('?countries=kgz.tjk.tkm.uzb&years=2005-'));
    act(() => go(-1));
    expect(query).toBe('');
  });
});

describe('a link that is followed before a change is written', () => {
  const follow = (name: string) => act(async () => screen.getByRole('link', { name }).click());

  it.each([
    ['a choice', () => press('Kazakhstan'), '?countries=kgz.tjk.tkm.uzb'],
    ['a drag', () => drag(2005), '?years=2005-'],
  ])('takes it along: %s', async (_, change, expected) => {
    change();
    await follow('Trade');
    expect([path, query]).toEqual(['/trade', expected]);
    await waitFor(() => expect(document.querySelector('figure')?.dataset.figure).toBe('trade/flows'));
    expect([path, query]).toEqual(['/trade', expected]);
    act(() => go(-1));
    expect([path, query]).toEqual(['/aid/flows', expected]);
  });

  it('is not thrown back while the other page still loads', async () => {
    press('Kazakhstan');
    await act(async () => void go('/migration'));
    await waitFor(() => expect(document.querySelector('figure')?.dataset.figure).toBe('migration/moves'));
    expect([path, query]).toEqual(['/migration', '']);
  });
});

it('the title of a page is spoken when one comes to it, and not when its filters change', async () => {
  const spoken = () => document.querySelector('[data-spoken-title]')?.textContent;
  await act(async () => void go('/aid'));
  await waitFor(() => expect(spoken()).toBe('Aid — Sea to Steppe'));
  await act(async () => void go('/aid/flows'));
  await waitFor(() => expect(spoken()).toMatch(/^Net aid .* five Central Asian states/));
  const title = spoken();
  press('Kazakhstan');
  await waitFor(() => expect(document.title).toContain('Kyrgyzstan'));
  await waitFor(() => expect(query).toBe('?countries=kgz.tjk.tkm.uzb'));
  act(() => go('?countries=uzb'));
  await waitFor(() => expect(document.title).toContain('Uzbekistan'));
  expect(spoken()).toBe(title);
});
