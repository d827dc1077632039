/** Everything that can be done to a brief, each as a function from one brief to the next. */
import { type Brief, isPath, MOST_PINS, type Pin, tidyCaption, tidyTitle } from './brief.ts';

export type Edit = (brief: Brief) => Brief;

export const holds = ({ pins }: Brief, path: string): boolean => pins.some((pin) => pin.path === path);

/** Puts pins in at a place, as many as there is room for; what is there already stays as it is. */
export function insert(added: readonly Pin[], at: number): Edit {
  return (brief) => {
    const known = new Set(brief.pins.map(({ path }) => path));
    const fresh: Pin[] = [];
    for (const { path, caption } of added) {
      if (known.has(path) || !isPath(path) || known.size >= MOST_PINS) continue;
      known.add(path);
      fresh.push({ path, caption: tidyCaption(caption) });
    }
    if (fresh.length === 0) return brief;
    return { ...brief, pins: [...brief.pins.slice(0, at), ...fresh, ...brief.pins.slice(at)] };
  };
}

export const append = (added: readonly Pin[]): Edit => insert(added, MOST_PINS);

export const remove =
  (path: string): Edit =>
  (brief) => ({ ...brief, pins: brief.pins.filter((pin) => pin.path !== path) });

/** Moves a pin to a place counted from zero; places beyond the ends are the ends. */
export function move(path: string, to: number): Edit {
  return (brief) => {
    const pin = brief.pins.find((one) => one.path === path);
    if (!pin) return brief;
    const others = brief.pins.filter((one) => one !== pin);
    const place = Math.max(0, Math.min(to, others.length));
    return { ...brief, pins: [...others.slice(0, place), pin, ...others.slice(place)] };
  };
}

export const caption =
  (path: string, text: string): Edit =>
  (brief) => ({
    ...brief,
    pins: brief.pins.map((pin) => (pin.path === path ? { ...pin, caption: tidyCaption(text) } : pin)),
  });

export const rename =
  (title: string): Edit =>
  (brief) => ({ ...brief, title: tidyTitle(title) });
