/** Steps from page to page: links, the history, a second view, and pages that are loaded anew. */
import { type Address, formatAddress, THEMES } from '../../../src/model/address/address.ts';
import type { SharedFilters } from '../../../src/model/address/filters.ts';
import { type AnyChosen, type Choices, optionsOf } from '../../../src/model/choices.ts';
import { ACTORS, STATES } from '../../../src/model/places.ts';
import { untilAlive } from '../../e2e/live.ts';
import type { Chance } from '../chance.ts';
import { placeAt } from '../places.ts';
import { addressOf, look, type Taken, type Walk } from '../walk.ts';

export async function goTo(walk: Walk, name: string): Promise<Taken> {
  const { page } = walk;
  const header = page.getByRole('banner');
  await header
    .getByRole('link', { name, exact: name !== 'Brief' })
    .last()
    .click();
  return { said: `go to ${name}` };
}

export const PAGES = [
  'Overview',
  'Aid',
  'Trade',
  'Migration',
  'Diaspora',
  'Timelines',
  'Sources',
  'Brief',
] as const;

export const openPage = (walk: Walk) => goTo(walk, walk.chance.oneOf(PAGES) ?? 'Aid');

export async function openFigure({ page, chance, now }: Walk): Promise<Taken | null> {
  const links = page
    .getByRole('main')
    .getByRole('link', { name: /^(Open full page|All figures of this panel|Open: .*)$/ });
  const [count, place] = [await links.count(), chance.below(1_000)];
  if (count === 0) return null;
  const link = links.nth(place % count);
  const name = await link.textContent();
  await link.click();
  return { said: `follow “${name}”`, holds: ({ screen }) => screen.path !== now.screen.path };
}

/** The statements of the seminar lead to the views that show them. */
export async function openClaim({ page, chance, base }: Walk): Promise<Taken | null> {
  const links = page.locator('[data-claim] a');
  const [count, place] = [await links.count(), chance.below(1_000)];
  if (count === 0) return null;
  const link = links.nth(place % count);
  const href = `/${((await link.getAttribute('href')) ?? '').slice(base.length)}`;
  await link.click();
  return { said: `follow the statement ${href}`, holds: ({ screen }) => addressOf(screen) === href };
}

export async function compare({ page, now }: Walk): Promise<Taken | null> {
  const name = now.address.second ? 'Close this view' : 'Compare with…';
  const button = page.getByRole('button', { name });
  if ((await button.count()) === 0) return null;
  await button.click();
  return { said: `press “${name}”`, holds: ({ address }) => !address.second === !!now.address.second };
}

export async function goBack({ page, trail, now }: Walk): Promise<Taken | null> {
  const wanted = trail[now.screen.at - 1];
  if (now.screen.at === 0 || wanted === undefined) return null;
  await page.goBack();
  return { said: 'go back', holds: ({ screen }) => addressOf(screen) === wanted };
}

export async function goForward({ page, trail, now }: Walk): Promise<Taken | null> {
  const wanted = trail[now.screen.at + 1];
  if (wanted === undefined) return null;
  await page.goForward();
  return { said: 'go forward', holds: ({ screen }) => addressOf(screen) === wanted };
}

/** A page loaded again shows what it showed; where a host leads on to a folder, the history begins anew. */
export async function reload(walk: Walk): Promise<Taken> {
  const { page, now } = walk;
  await page.reload();
  await begin(walk);
  const { at } = (await look(walk)).screen;
  return { said: 'reload', again: { ...now.screen, at } };
}

async function begin(walk: Walk): Promise<void> {
  await untilAlive(walk.page);
  walk.trail = [];
  walk.removed = new Map();
}

function anyShared(chance: Chance): SharedFilters {
  const [from, to] = [1985 + chance.below(50), 1985 + chance.below(50)].sort((a, b) => a - b);
  const years = chance.oneOf([
    { from: null, to: null },
    { from: from ?? null, to: to ?? null },
    { from: from ?? null, to: null },
    { from: null, to: to ?? null },
    { from: from ?? null, to: from ?? null },
  ]);
  return {
    actors: chance.someOf(ACTORS),
    countries: chance.someOf(STATES),
    years: years ?? { from: null, to: null },
  };
}

function anyChosen(chance: Chance, choices: Choices): AnyChosen {
  const chosen = Object.entries(choices).map(([key, choice]) => {
    const options = optionsOf(choice);
    return [
      key,
      choice.kind === 'one' ? (chance.oneOf(options) ?? '') : chance.someOf(options).slice(0, 5),
    ] as const;
  });
  return Object.fromEntries(chosen.filter(() => chance.isSo(0.6)));
}

/** A link that somebody sent: any view of any figure, or of a panel with choices for several of its figures. */
export async function paste(walk: Walk): Promise<Taken> {
  const { chance, panels } = walk;
  const panel = chance.oneOf(panels);
  const figure = chance.oneOf(panel?.figures ?? []);
  const path = chance.isSo(0.3) ? `/${panel?.id}` : `/${panel?.id}/${figure?.id}`;
  const { placed, scopes, kind } = placeAt(path, panels);
  const chosen = placed.map(({ figure, prefix }) => [prefix, anyChosen(chance, figure.choices)] as const);
  const [lead] = placed;
  const isBeside = kind === 'figure' && chance.isSo(0.25);
  const address: Address = {
    shared: anyShared(chance),
    chosen: Object.fromEntries(chosen),
    embed: false,
    theme: chance.isSo(0.2) ? (chance.oneOf(THEMES) ?? null) : null,
    version: null,
    second:
      isBeside && lead ? { shared: anyShared(chance), chosen: anyChosen(chance, lead.figure.choices) } : null,
  };
  const link = path + formatAddress(address, scopes);
  return load(walk, link, `open the link ${link}`);
}

export const lose = (walk: Walk) => load(walk, '/no/such/page', 'open an unknown address');

async function load(walk: Walk, link: string, said: string): Promise<Taken> {
  const { origin } = new URL(walk.page.url());
  await walk.page.goto(origin + walk.base + link.slice(1));
  await begin(walk);
  return { said, holds: ({ screen }) => addressOf(screen) === link };
}
