/**
 * The address codec. An address is the only owner of a view: `parseAddress` reads any string and never throws,
 * `formatAddress` writes the one canonical form, and the two are inverse on views.
 */
import { type AnyChosen, CHOICE_KEYS, type Choices, defaultsOf } from '../choices.ts';
import { quoted } from '../notices.ts';
import { readChoice, writeChoices } from './choice.ts';
import { NO_FILTERS, readActors, readStates, readYears, type SharedFilters, writeShared } from './filters.ts';

export const THEMES = ['light', 'dark'] as const;
type FixedTheme = (typeof THEMES)[number];

/** A figure whose choices an address can carry. The lead figure's keys stand bare, another's behind `<figure>.`. */
export interface Scope {
  readonly prefix: string;
  readonly choices: Choices;
  /** Whether a second view of this figure can stand beside the first (`b=1`, its keys behind `b.`). */
  readonly canStandBeside?: boolean;
}

/** A second view of the same figure, with filters and choices of its own. */
export interface SecondView {
  readonly shared: SharedFilters;
  readonly chosen: AnyChosen;
}

export interface Address {
  readonly shared: SharedFilters;
  /** By the scope's prefix. */
  readonly chosen: Readonly<Record<string, AnyChosen>>;
  readonly embed: boolean;
  readonly theme: FixedTheme | null;
  /** The data version a citation names. */
  readonly version: string | null;
  readonly second?: SecondView | null;
}

/** What the keys of the second view begin with. */
const SECOND = 'b.';

export interface ParsedAddress extends Address {
  readonly notes: readonly string[];
}

/** One text a key: a key given twice is read as one list. */
function parametersOf(search: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [rawKey, value] of new URLSearchParams(search)) {
    const key = rawKey.trim().toLowerCase();
    const before = parameters.get(key);
    parameters.set(key, before === undefined ? value : `${before}.${value}`);
  }
  return parameters;
}

/**
 * Reads the query part of an address (with or without its `?`).
 * What cannot be read is ignored and named in `notes`.
 */
export function parseAddress(search: string, scopes: readonly Scope[]): ParsedAddress {
  const parameters = parametersOf(search);
  const notes: string[] = [];
  const take = (key: string): string => {
    const text = parameters.get(key) ?? '';
    parameters.delete(key);
    return text;
  };
  const read = <T>(result: { value: T; notes: readonly string[] }): T => {
    notes.push(...result.notes);
    return result.value;
  };

  const isOn = (text: string) => /^(1|true|yes)$/i.test(text.trim());
  const takeShared = (prefix: string): SharedFilters => ({
    actors: read(readActors(take(`${prefix}actors`))),
    countries: read(readStates(take(`${prefix}countries`))),
    years: read(readYears(take(`${prefix}years`))),
    ...(isOn(take(`${prefix}own`)) ? { own: true } : {}),
  });
  const takeChosen = (prefix: string, choices: Choices): AnyChosen => {
    const own = CHOICE_KEYS.flatMap((key) => {
      const choice = choices[key];
      const text = choice ? take(prefix + key) : '';
      return choice && text !== '' ? [[key, read(readChoice(choice, text))] as const] : [];
    });
    return { ...defaultsOf(choices), ...Object.fromEntries(own) };
  };
  const shared = takeShared('');
  const chosen = scopes.map(({ prefix, choices }) => [prefix, takeChosen(prefix, choices)] as const);
  const beside = scopes.find(({ canStandBeside }) => canStandBeside);
  const hasSecond =
    beside !== undefined && (isOn(take('b')) || [...parameters.keys()].some((key) => key.startsWith(SECOND)));
  const second = hasSecond
    ? { shared: takeShared(SECOND), chosen: takeChosen(SECOND, beside.choices) }
    : null;
  const embed = isOn(take('embed'));
  const themeText = take('theme').trim().toLowerCase();
  const theme = THEMES.find((name) => name === themeText) ?? null;
  if (themeText !== '' && !theme) notes.push(`Unknown theme ${quoted(themeText)} ignored`);
  const versionText = take('v').trim();
  const version = /^\d{4}\.\d{2}(\.\d{1,3})?$/.test(versionText) ? versionText : null;
  if (versionText !== '' && !version) notes.push(`Unknown data version ${quoted(versionText)} ignored`);

  for (const key of parameters.keys()) {
    if (key !== '') notes.push(`Unknown parameter ${quoted(key)} ignored`);
  }
  return { shared, chosen: Object.fromEntries(chosen), second, embed, theme, version, notes };
}

function writeSecond({ second }: Address, scopes: readonly Scope[]): [key: string, value: string][] {
  const beside = scopes.find(({ canStandBeside }) => canStandBeside);
  if (!second || !beside) return [];
  const own = [...writeShared(second.shared), ...writeChoices(beside.choices, second.chosen)];
  return [['b', '1'], ...own.map(([key, value]): [string, string] => [SECOND + key, value])];
}

/** The query of a view, with its `?`, or an empty string for the default view. */
export function formatAddress(address: Address, scopes: readonly Scope[]): string {
  const written = [
    ...writeShared(address.shared),
    ...scopes.flatMap(({ prefix, choices }) =>
      writeChoices(choices, address.chosen[prefix] ?? {}).map(
        ([key, value]) => [prefix + key, value] as const,
      ),
    ),
    ...writeSecond(address, scopes),
    ...(address.embed ? [['embed', '1'] as const] : []),
    ...(address.theme ? [['theme', address.theme] as const] : []),
    ...(address.version ? [['v', address.version] as const] : []),
  ];
  return written.length === 0 ? '' : `?${written.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** What travels from panel to panel: the shared filters alone. */
export function formatShared(shared: SharedFilters): string {
  return formatAddress({ shared, chosen: {}, embed: false, theme: null, version: null }, []);
}

/** The address of a default view. */
export const DEFAULT_ADDRESS: Address = {
  shared: NO_FILTERS,
  chosen: {},
  embed: false,
  theme: null,
  version: null,
};
