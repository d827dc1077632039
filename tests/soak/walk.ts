/** A walk through the site: step after step by chance, each followed by a look at whether the page tells the truth. */
import { expect, type Page } from '@playwright/test';
import type { ParsedAddress } from '../../src/model/address/address.ts';
import { disagreements } from './agreement.ts';
import type { Chance } from './chance.ts';
import type { Registry } from './panels.ts';
import { addressAt, type Place, placeAt } from './places.ts';
import { readScreen, type Screen } from './screen.ts';

export interface Seen {
  readonly screen: Screen;
  readonly place: Place;
  readonly address: ParsedAddress;
}

/** A step that was taken: in words, and what must be so after it besides. */
export interface Taken {
  readonly said: string;
  readonly holds?: (after: Seen) => boolean;
  /** A screen that must be seen again. */
  readonly again?: Screen;
}

export interface Walk extends Registry {
  readonly page: Page;
  readonly base: string;
  readonly chance: Chance;
  /** The brief as it should be: paths with their captions. */
  readonly pins: Map<string, string>;
  /** What was taken out of it last, and comes back with its caption. */
  removed: ReadonlyMap<string, string>;
  /** The history of this page, by place. */
  trail: string[];
  now: Seen;
}

export const addressOf = ({ path, search, hash }: Screen): string => path + search + hash;

export async function look(walk: Walk): Promise<Seen> {
  const screen = await readScreen(walk.page, walk.base);
  const place = placeAt(screen.path, walk.panels);
  return { screen, place, address: addressAt(screen.search, place) };
}

function keepTrail(walk: Walk, screen: Screen): void {
  const { at } = screen;
  const here = addressOf(screen);
  // A new entry ends what lay ahead; a replaced one and a step in the history do not.
  if (at > walk.now.screen.at && walk.trail[at] !== here) walk.trail.length = at;
  walk.trail[at] = here;
}

function changesOf(before: Screen, after: Screen): string[] {
  const afterwards = new Map<string, unknown>(Object.entries(after));
  return Object.entries(before).flatMap(([what, was]) => {
    const [then, now] = [JSON.stringify(was), JSON.stringify(afterwards.get(what))];
    return then === now ? [] : [`${what} was ${then}, and is ${now}`];
  });
}

/** Longer than the slowest of the pages takes on a busy machine, in milliseconds. */
const PATIENCE = 15_000;

function faultsOf(walk: Walk, { said, holds, again }: Taken, after: Seen): string[] {
  return [
    ...disagreements(after.screen, walk),
    ...(holds && !holds(after) ? [`after “${said}” something else was expected`] : []),
    ...(again ? changesOf(again, after.screen) : []),
  ];
}

/** Waits until the page agrees with its address, and says in what respects it does not. */
export async function settle(walk: Walk, taken: Taken): Promise<string[]> {
  let after = walk.now;
  let found: string[] = [];
  const tryAgain = async () => {
    after = await look(walk);
    found = faultsOf(walk, taken, after);
    return found.length;
  };
  await expect
    .poll(tryAgain, { timeout: PATIENCE, intervals: [20, 50, 100, 200] })
    .toBe(0)
    .catch(() => undefined);
  if (found.length === 0) keepTrail(walk, after.screen);
  walk.now = after;
  return found;
}

/** A walk whose page is open. */
export async function beginWalk(page: Page, base: string, registry: Registry, chance: Chance): Promise<Walk> {
  // A step that cannot be taken says so, instead of waiting for the end of the test.
  page.setDefaultTimeout(PATIENCE);
  const screen = await readScreen(page, base);
  const place = placeAt(screen.path, registry.panels);
  const now = { screen, place, address: addressAt(screen.search, place) };
  return {
    ...registry,
    page,
    base,
    chance,
    pins: new Map(),
    removed: new Map(),
    trail: [addressOf(screen)],
    now,
  };
}
