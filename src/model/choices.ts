/** What a figure lets its reader choose, declared once: the control, the type and the parser are read off it. */

/** Every key a choice may have, in the order in which an address writes them. */
export const CHOICE_KEYS = [
  'measure',
  'flow',
  'reporter',
  'per',
  'by',
  'scale',
  'chart',
  'compare',
  'events',
  'category',
  'tier',
  'family',
  'status',
  'direction',
] as const;

export type ChoiceKey = (typeof CHOICE_KEYS)[number];

/** Pick one option; the first is the default and is not written into the address. */
export interface OneOf<Option extends string = string> {
  readonly kind: 'one';
  readonly label: string;
  readonly options: Readonly<Record<Option, string>>;
}

/** Pick any number of options; `initial` is the default and is not written. */
export interface SomeOf<Option extends string = string> {
  readonly kind: 'some';
  readonly label: string;
  readonly options: Readonly<Record<Option, string>>;
  readonly initial: readonly Option[];
  /** Options that stand ready where there are too many to show; the others are picked from a list. */
  readonly suggested?: readonly Option[];
  /** One of the options in a sentence, where the label is not a noun. */
  readonly noun?: string;
}

export type Choice = OneOf | SomeOf;
export type Choices = Readonly<Partial<Record<ChoiceKey, Choice>>>;

export type Chosen<C> = {
  readonly [K in keyof C]: C[K] extends OneOf<infer Option>
    ? Option
    : C[K] extends SomeOf<infer Option>
      ? readonly Option[]
      : never;
};

/** Choices whose figure is not known to the caller. */
export type AnyChosen = Readonly<Record<string, string | readonly string[]>>;

export function oneOf<Option extends string>(
  label: string,
  options: Readonly<Record<Option, string>>,
): OneOf<Option> {
  return { kind: 'one', label, options };
}

export function someOf<Option extends string>(
  label: string,
  options: Readonly<Record<Option, string>>,
  initial: readonly Option[] = [],
): SomeOf<Option> {
  return { kind: 'some', label, options, initial };
}

export function optionsOf(choice: Choice): string[] {
  return Object.keys(choice.options);
}

export function defaultOf(choice: Choice): string | readonly string[] {
  return choice.kind === 'one' ? (optionsOf(choice)[0] ?? '') : choice.initial;
}

export function defaultsOf(choices: Choices): AnyChosen {
  const entries = CHOICE_KEYS.flatMap((key) => {
    const choice = choices[key];
    return choice ? [[key, defaultOf(choice)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The chosen options in the order of the declaration, so that one choice has one spelling. */
export function inOrder(choice: Choice, chosen: readonly string[]): string[] {
  return optionsOf(choice).filter((option) => chosen.includes(option));
}
