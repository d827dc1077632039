/** Steps in the shared filters: chips, the map, years typed and slid, and the way back to none. */
import type { Locator } from '@playwright/test';
import type { SharedFilters } from '../../../src/model/address/filters.ts';
import { ACTORS, nameOf, type Place as Somewhere, STATES } from '../../../src/model/places.ts';
import type { Seen, Taken, Walk } from '../walk.ts';

const sharedOf = ({ address }: Seen, view: number): SharedFilters | undefined =>
  view === 0 ? address.shared : address.second?.shared;

interface Bar {
  readonly bar: Locator;
  readonly shared: SharedFilters;
  readonly of: (seen: Seen) => SharedFilters | undefined;
}

/** Does something in the filters of one of the views, in the sheet where they are folded. */
async function inFilters(walk: Walk, act: (bar: Bar) => Promise<Taken | null>): Promise<Taken | null> {
  const { page, chance, now } = walk;
  const view = chance.below(now.screen.words.length);
  const shared = sharedOf(now, view);
  if (!shared) return null;
  const of = (seen: Seen) => sharedOf(seen, view);
  const openers = page.getByRole('button', { name: /^Filters:/ });
  if ((await openers.count()) === 0) {
    return act({ bar: page.getByRole('region', { name: 'Filters', exact: true }), shared, of });
  }
  await openers.nth(view).click();
  const bar = page.getByRole('dialog', { name: 'Filters' });
  const taken = await act({ bar, shared, of });
  await bar.getByRole('button', { name: 'Done' }).click();
  return taken && { ...taken, said: `${taken.said} in the sheet of view ${view + 1}` };
}

/** Nothing chosen means everything chosen. */
function flipped<T extends Somewhere>(all: readonly T[], chosen: readonly T[], one: T): readonly T[] {
  const next = all.filter((each) => chosen.includes(each) !== (each === one));
  return next.length > 0 ? next : all;
}

const isList = (a: readonly string[] | undefined, b: readonly string[]) => a?.join() === b.join();

export const chooseActor = (walk: Walk) =>
  inFilters(walk, async ({ bar, shared, of }) => {
    const actor = walk.chance.oneOf(ACTORS) ?? 'JPN';
    const wanted = flipped(ACTORS, shared.actors, actor);
    await bar.getByRole('group', { name: 'Actors' }).getByLabel(nameOf(actor)).click();
    return { said: `press the chip ${nameOf(actor)}`, holds: (after) => isList(of(after)?.actors, wanted) };
  });

export const chooseState = (walk: Walk) =>
  inFilters(walk, async ({ bar, shared, of }) => {
    const state = walk.chance.oneOf(STATES) ?? 'UZB';
    const name = nameOf(state);
    const group = bar.getByRole('group', { name: 'Countries' });
    const how = walk.chance.oneOf(['its dot', 'its name', 'Only'] as const);
    if (how === 'its dot') await group.getByLabel(name, { exact: true }).click();
    else if (how === 'its name') await group.locator('label span', { hasText: name }).click();
    // Seen beside the pointer only: the keyboard reaches it everywhere.
    else {
      await group.getByRole('button', { name: `Only ${name}` }).focus();
      await walk.page.keyboard.press('Enter');
    }
    const isAlone = how === 'Only' || (how === 'its name' && shared.countries.length === STATES.length);
    const wanted = isAlone ? [state] : flipped(STATES, shared.countries, state);
    return {
      said: `choose ${name} on the map by ${how}`,
      holds: (after) => isList(of(after)?.countries, wanted),
    };
  });

export const typeYear = (walk: Walk) =>
  inFilters(walk, async ({ bar }) => {
    const label = walk.chance.oneOf(['Years from', 'Years to'] as const) ?? 'Years to';
    const field = bar.getByRole('spinbutton', { name: label });
    const share = walk.chance.below(1_000) / 1_000;
    if ((await field.count()) === 0) return null;
    const [first, last] = [
      await field.getAttribute('aria-valuemin'),
      await field.getAttribute('aria-valuemax'),
    ];
    // Now and then a year that is not covered.
    const year = Math.round(Number(first) - 2 + share * (Number(last) - Number(first) + 4));
    await field.fill(String(year));
    await field.press('Enter');
    return { said: `type ${year} into “${label}”` };
  });

export const slideYear = (walk: Walk) =>
  inFilters(walk, async ({ bar }) => {
    const label = walk.chance.oneOf(['First year', 'Last year'] as const) ?? 'Last year';
    const handle = bar.getByRole('slider', { name: label });
    const key = walk.chance.oneOf(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']) ?? 'End';
    const times = 1 + walk.chance.below(4);
    if ((await handle.count()) === 0) return null;
    await handle.focus();
    for (let i = 0; i < times; i += 1) await walk.page.keyboard.press(key);
    return { said: `press ${key} ${times} times on “${label}”` };
  });

export const resetFilters = (walk: Walk) =>
  inFilters(walk, async ({ bar, of }) => {
    // Pressed also where it says that there is nothing to reset.
    await bar.getByRole('button', { name: 'Reset filters' }).click({ force: true });
    const isReset = (shared: SharedFilters | undefined) =>
      shared?.actors.length === ACTORS.length && shared.countries.length === STATES.length;
    return { said: 'reset the filters', holds: (after) => isReset(of(after)) };
  });
