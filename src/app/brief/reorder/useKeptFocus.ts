import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What of a pin can have the focus kept while the pin moves. */
const CONTROLS = ['handle', 'up', 'down', 'remove'] as const;
export type Control = (typeof CONTROLS)[number];

/** At the height where it was, or just somewhere on the screen. */
type Where = 'still' | 'seen';

interface Kept {
  readonly path: string;
  readonly control: Control;
  /** Where it stood on the screen, if it is to stay there. */
  readonly top: number | null;
}

export type KeepFocus = (path: string, control: Control, where?: Where) => void;

/**
 * An element that moves within the page loses the focus, and what the reader looks at jumps away. After the next
 * change of the list the control has the focus again, at the height where it was as far as the page allows.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): KeepFocus {
  const kept = useRef<Kept | null>(null);
  const find = (path: string, control: Control) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-pin]') ?? [])];
    const own = items.find((item) => item.dataset.pin === path);
    return own?.querySelector<HTMLElement>(`[data-control="${control}"]`) ?? null;
  };
  useLayoutEffect(() => {
    if (!kept.current) return;
    const { path, control, top } = kept.current;
    const element = find(path, control);
    if (!element) return;
    kept.current = null;
    element.focus({ preventScroll: true });
    const now = element.getBoundingClientRect().top;
    if (top !== null) window.scrollBy(0, now - top);
    else if (now < 0 || now > window.innerHeight - 48) element.scrollIntoView({ block: 'center' });
  });
  return (path, control, where = 'still') => {
    const before = where === 'still' ? find(path, control)?.getBoundingClientRect().top : undefined;
    kept.current = { path, control, top: before ?? null };
  };
}
