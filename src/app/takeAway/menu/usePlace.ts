import { type RefObject, useLayoutEffect } from 'react';

/** Between the menu and its button, and the least between the menu and the window, in pixels. */
const GAP = 6;
const MARGIN = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a menu of `width` and `height` stands in a window: below its button, above it where that has more room, and
 * never over an edge. `most` is the height it may have there. All in pixels.
 */
function placeBeside(
  button: Box,
  { width, height }: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): { left: number; top: number; most: number } {
  const below = room.height - button.bottom - GAP - MARGIN;
  const above = button.top - GAP - MARGIN;
  const isBelow = height <= below || below >= above;
  const most = Math.max(0, room.height - 2 * MARGIN);
  const shown = Math.min(height, most);
  const wanted = isBelow ? button.bottom + GAP : button.top - GAP - shown;
  const within = (at: number, size: number, whole: number) =>
    Math.max(MARGIN, Math.min(at, whole - size - MARGIN));
  return { left: within(button.left, width, room.width), top: within(wanted, shown, room.height), most };
}

/** Keeps a menu beside its button while the page is scrolled and the window changes; small screens have a sheet. */
export function usePlace(menu: RefObject<HTMLElement | null>, button: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const place = () => {
      if (!menu.current || !button.current) return;
      const size = { width: menu.current.offsetWidth, height: menu.current.scrollHeight + 2 };
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const { left, top, most } = placeBeside(button.current.getBoundingClientRect(), size, room);
      menu.current.style.setProperty('--left', `${Math.round(left)}px`);
      menu.current.style.setProperty('--top', `${Math.round(top)}px`);
      menu.current.style.setProperty('--most', `${most}px`);
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [menu, button]);
}
