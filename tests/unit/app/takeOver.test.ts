// @vitest-environment jsdom
// How long the still picture of a page stays when a table is slow.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeOver } from '../../../src/app/takeOver.ts';

const arriving = vi.hoisted(() => ({ until: 0 }));
vi.mock('../../../src/store/tables.ts', () => ({ isArriving: () => performance.now() < arriving.until }));

const isStill = () => document.getElementById('snapshot') !== null;
const page = document.documentElement;

function openPage(kind: 'whole' | 'asked'): void {
  page.dataset.snapshot = kind;
  document.body.innerHTML =
    '<div id="snapshot"></div><div id="root"><h1>Aid</h1><figure data-state="loading"></figure></div>';
  takeOver(document.getElementById('root') ?? document.body);
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  Object.defineProperty(document, 'fonts', { configurable: true, value: [] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

it.each([
  ['that never comes', 'whole', 0, 7_900, 8_100],
  ['that stops on its way', 'whole', 12_000, 11_900, 13_100],
  ['that comes and comes', 'whole', 60_000, 23_900, 25_100],
  ['of a view that was asked for', 'asked', 60_000, 900, 1_100],
] as const)('it waits for a table %s', (_, kind, until, still, gone) => {
  arriving.until = until;
  openPage(kind);
  vi.advanceTimersByTime(still);
  expect(isStill()).toBe(true);
  vi.advanceTimersByTime(gone - still);
  expect(isStill()).toBe(false);
  expect(page.dataset.snapshot).toBeUndefined();
});

it('it never gives way to an empty page', async () => {
  openPage('asked');
  const root = document.getElementById('root') ?? document.body;
  root.replaceChildren();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isStill()).toBe(true);
  root.innerHTML = '<h1>Aid</h1><figure data-state="loading"></figure>';
  await vi.advanceTimersByTimeAsync(1);
  expect(isStill()).toBe(false);
});

it('it goes as soon as the lead figure is drawn', async () => {
  arriving.until = 60_000;
  openPage('whole');
  document.querySelector('figure')?.setAttribute('data-state', 'ready');
  await vi.advanceTimersByTimeAsync(10);
  expect(isStill()).toBe(false);
});
