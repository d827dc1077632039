/** Whether what a page shows is what its address says: every respect in which it is not, as a sentence. */

import { aloneScopes } from '../../src/app/page/scopes.ts';
import type { Figure } from '../../src/figure/define.ts';
import { DEFAULT_ADDRESS, formatAddress } from '../../src/model/address/address.ts';
import type { SharedFilters } from '../../src/model/address/filters.ts';
import type { AnyChosen, Choices } from '../../src/model/choices.ts';
import { ACTORS, nameOf, STATES } from '../../src/model/places.ts';
import type { Registry } from './panels.ts';
import { addressAt, type Place, placeAt } from './places.ts';
import type { Screen, ShownFigure } from './screen.ts';

interface Asked {
  readonly shared: SharedFilters;
  readonly chosen: AnyChosen;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** "Japan, Kazakhstan and Uzbekistan, 2000–2010": the filters in words, told from the address alone. */
function wordsOf({ actors, countries }: SharedFilters): string {
  const listed = (names: string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
  const states = countries.length === STATES.length ? 'all five states' : listed(countries.map(nameOf));
  return `${listed(actors.map(nameOf))}, ${states}`;
}

/** What of the years asked for is covered, and how it is written; null where nothing is. */
function shownYears({ years: { from, to } }: SharedFilters, [first = 0, last = 0]: readonly number[]) {
  const range = [Math.max(from ?? first, first), Math.min(to ?? last, last)] as const;
  return range[0] > range[1] ? null : range;
}

function onFilters(screen: Screen, views: readonly SharedFilters[]): string[] {
  const found: string[] = [];
  if (screen.words.length !== views.length) found.push(`there are ${screen.words.length} filters in words`);
  for (const [i, shared] of views.entries()) {
    const words = (screen.words[i] ?? '').replace('Filters: ', '').replaceAll(' · ', ', ').replace(/\.$/, '');
    const expected = wordsOf(shared);
    const rest = words.slice(expected.length);
    if (!words.startsWith(expected) || !/^(, [^a-z]*( \(not covered\)|from \d+.*|to \d+.*)?)?$/.test(rest)) {
      found.push(`the words “${words}” are not “${expected}” and years`);
    }
    const covered = screen.years?.covered;
    if (!covered) continue;
    const range = shownYears(shared, covered);
    const [from, to] = range ?? [0, 0];
    const years = from === to ? String(from) : `${from}–${to}`;
    if (range ? rest !== `, ${years}` : !rest.endsWith('(not covered)')) {
      found.push(`the words “${words}” do not say the years ${years}`);
    }
    const slid = range ?? covered;
    if (!same(screen.years?.fields, slid))
      found.push(`the year fields are ${screen.years?.fields}, not ${slid}`);
    if (!same(screen.years?.sliders, slid))
      found.push(`the handles are at ${screen.years?.sliders}, not ${slid}`);
  }
  const [first] = views;
  const members = [
    ['actors', screen.actors, ACTORS.filter((actor) => first?.actors.includes(actor)).map(nameOf)],
    ['states', screen.states, STATES.filter((state) => first?.countries.includes(state)).map(nameOf)],
  ] as const;
  for (const [what, shown, asked] of members) {
    if (shown && !same(shown, asked)) found.push(`the ${what} checked are ${shown}, not ${asked}`);
  }
  return found;
}

const countInWords = (count: number, of: number) =>
  count === of ? 'all' : count === 0 ? 'none' : String(count);

function onChoices(
  figure: ShownFigure,
  choices: Choices,
  chosen: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(choices).flatMap(([key, choice]) => {
    const values: unknown[] = [chosen[key]].flat();
    const asked = Object.entries<string>(choice.options).flatMap(([id, label]) =>
      values.includes(id) ? [label.trim()] : [],
    );
    const shown = figure.choices[choice.label];
    if (typeof shown === 'string') {
      const count = countInWords(asked.length, Object.keys(choice.options).length);
      return shown === count ? [] : [`${figure.id} shows ${choice.label}: ${shown}, not ${count}`];
    }
    return same(shown, asked) ? [] : [`${figure.id} shows ${choice.label}: ${shown}, not ${asked}`];
  });
}

export interface Kept extends Registry {
  readonly base: string;
  /** The brief as it should be: paths with their captions. */
  readonly pins: ReadonlyMap<string, string>;
}

const pathOf = (link: string, base: string) => {
  const { pathname, search } = new URL(link);
  return `/${pathname.slice(base.length)}${search}`;
};

/** The one address of a figure's view: its own choices, the years that it covers, nothing of the page around. */
function ownPath(panelId: string, figure: Figure, asked: Asked, kept: Kept): string {
  const { shared, chosen } = asked;
  const { span } = kept.reconcile(figure, shared, chosen).years;
  const alone = { ...DEFAULT_ADDRESS, shared: { ...shared, years: span }, chosen: { '': chosen } };
  return `/${panelId}/${figure.id}${formatAddress(alone, aloneScopes(figure))}`;
}

function onFigures(screen: Screen, place: Place, kept: Kept): string[] {
  const address = addressAt(screen.search, place);
  const second = place.kind === 'figure' ? address.second : null;
  const expected = place.placed.map(({ figure, prefix }) => {
    const chosen = address.chosen[prefix] ?? {};
    return { figure, shared: address.shared, chosen };
  });
  const [lead] = expected;
  if (second && lead) expected.push({ ...lead, ...second });
  const wanted = expected.map(({ figure }) => `${place.panelId}/${figure.id}`);
  const ids = screen.figures.map(({ id }) => id);
  if (!same(ids, wanted)) return [`the figures are ${ids}`];
  return expected.flatMap(({ figure, ...asked }, i) => {
    const shown = screen.figures[i];
    if (!shown) return [];
    const { id, permalink, state, isPinned } = shown;
    const found = onChoices(shown, figure.choices, asked.chosen);
    const path = ownPath(place.panelId, figure, asked, kept);
    // An empty figure has nothing to link to.
    if (permalink === '' ? state !== 'empty' : pathOf(permalink, kept.base) !== path) {
      found.push(`${id} links to ${permalink}, not ${path}`);
    }
    if (!second && isPinned !== null && isPinned !== kept.pins.has(path)) {
      found.push(`${id} says that it is ${isPinned ? '' : 'not '}pinned`);
    }
    return found;
  });
}

export function disagreements(screen: Screen, kept: Kept): string[] {
  const place = placeAt(screen.path, kept.panels);
  const address = addressAt(screen.search, place);
  const found: string[] = screen.isSettled ? [] : ['the page is not settled'];
  if (formatAddress(address, place.scopes) !== screen.search) found.push(`${screen.search} is not canonical`);
  if (screen.over > 0) found.push(`the page is ${screen.over} pixels wider than the window`);
  if (screen.heading === '') found.push('there is no heading');
  for (const { id, state } of screen.figures) {
    if (state !== 'ready' && state !== 'empty') found.push(`${id} is ${state}`);
  }
  const views = ['overview', 'panel', 'figure'].includes(place.kind) ? [address.shared] : [];
  if (place.kind === 'figure' && address.second) views.push(address.second.shared);
  found.push(...onFilters(screen, views));
  if (place.placed.length > 0) found.push(...onFigures(screen, place, kept));
  if (screen.pinCount !== kept.pins.size) found.push(`the link to the brief counts ${screen.pinCount}`);
  if (place.kind === 'brief') {
    const shown = new Map(screen.pins.map(({ path, caption }) => [path, caption]));
    const isSame =
      shown.size === kept.pins.size && [...kept.pins].every(([path, words]) => shown.get(path) === words);
    if (!isSame) found.push(`the brief holds ${JSON.stringify([...shown])}`);
  }
  return found;
}
