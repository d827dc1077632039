import {
  type AnyChosen,
  CHOICE_KEYS,
  type Choice,
  type Choices,
  defaultOf,
  defaultsOf,
  inOrder,
  optionsOf,
} from '../choices.ts';
import { quoted } from '../notices.ts';
import { type Read, splitList } from './filters.ts';

const wordOf = (choice: Choice) => (choice.kind === 'some' && choice.noun) || choice.label.toLowerCase();

/** A value of one choice; options are compared without regard to case. */
export function readChoice(choice: Choice, text: string): Read<string | readonly string[]> {
  const byLowerCase = new Map(optionsOf(choice).map((option) => [option.toLowerCase(), option]));
  if (choice.kind === 'one') {
    const option = byLowerCase.get(text.trim().toLowerCase());
    if (option !== undefined) return { value: option, notes: [] };
    const notes = text.trim() === '' ? [] : [`Unknown ${wordOf(choice)} ${quoted(text)} ignored`];
    return { value: defaultOf(choice), notes };
  }
  const notes: string[] = [];
  const chosen = splitList(text).flatMap((part) => {
    const option = byLowerCase.get(part.toLowerCase());
    if (option === undefined) notes.push(`Unknown ${wordOf(choice)} ${quoted(part)} ignored`);
    return option === undefined ? [] : [option];
  });
  return { value: chosen.length > 0 ? inOrder(choice, chosen) : choice.initial, notes };
}

/** A figure's choices as parameters, in the one order, defaults left out. */
export function writeChoices(choices: Choices, chosen: AnyChosen): [key: string, value: string][] {
  const defaults = defaultsOf(choices);
  return CHOICE_KEYS.flatMap((key) => {
    const choice = choices[key];
    const value = chosen[key];
    if (!choice || value === undefined) return [];
    const text = typeof value === 'string' ? value : inOrder(choice, value).join('.');
    const initial = defaults[key];
    const usual = typeof initial === 'string' ? initial : inOrder(choice, initial ?? []).join('.');
    return text === usual || text === '' ? [] : [[key, text.toLowerCase()] as [string, string]];
  });
}
