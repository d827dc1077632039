import { type KeyboardEvent, type RefObject, useRef } from 'react';

/** Letters typed within this time, in milliseconds, are one word. */
const ONE_WORD = 700;

export const itemsOf = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role=menuitem], [role=menuitemradio]'),
];

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Blanks are not typed: the space bar chooses. */
const wordsOf = (item: HTMLElement) => item.textContent.toLowerCase().replaceAll(' ', '');

/** The item a typed word leads to: one letter goes on to the next such item, more stay where they fit. */
function itemOf(items: readonly HTMLElement[], from: number, typed: string): HTMLElement | undefined {
  const letters = new Set(typed);
  const word = letters.size === 1 ? (typed[0] ?? '') : typed;
  const start = word.length === 1 ? from + 1 : Math.max(from, 0);
  const inOrder = [...items.slice(start), ...items.slice(0, start)];
  return inOrder.find((item) => wordsOf(item).startsWith(word));
}

/** The keys of a menu: arrows, Home, End, type-ahead; Escape goes back to the button, Tab on from it. */
export function useMenuKeys(button: RefObject<HTMLElement | null>, onClose: () => void) {
  const typed = useRef({ word: '', at: 0 });
  return (event: KeyboardEvent<HTMLElement>): void => {
    const items = itemsOf(event.currentTarget);
    const current = items.findIndex((item) => item.contains(document.activeElement));
    const goTo = (item: HTMLElement | undefined, word = '') => {
      event.preventDefault();
      // Any other key ends a word.
      typed.current = { word, at: event.timeStamp };
      item?.focus();
    };
    const step = STEPS[event.key];
    if (step !== undefined) goTo(items.at((Math.max(current, step > 0 ? -1 : 0) + step) % items.length));
    else if (event.key === 'Home') goTo(items[0]);
    else if (event.key === 'End') goTo(items.at(-1));
    else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      // The browser then takes Tab from the button to what follows it.
      button.current?.focus();
      onClose();
    } else if (
      event.key.length === 1 &&
      event.key !== ' ' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      const isOn = event.timeStamp - typed.current.at < ONE_WORD;
      const word = (isOn ? typed.current.word : '') + event.key.toLowerCase();
      goTo(itemOf(items, current, word), word);
    }
  };
}
