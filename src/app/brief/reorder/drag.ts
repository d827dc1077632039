import { clampPlace } from './lift.ts';

/** Below this a press on the handle is no drag yet; in CSS pixels. */
const THRESHOLD = 5;
/** How near the edge of the window the page begins to scroll, and how far in a frame. */
const EDGE = 56;
const STEP = 9;

interface Drag {
  readonly list: HTMLElement;
  readonly from: number;
  readonly count: number;
  /** Takes the pin up: from its return on all rows of the list are equally high. */
  readonly onLift: () => void;
  readonly onOver: (place: number) => void;
  readonly onEnd: (isDropped: boolean) => void;
}

/**
 * Follows a pointer that went down on a handle until it goes up, is cancelled, or Escape is pressed. It listens on the
 * window, because a handle that moves within the page may lose the pointer.
 */
export function follow(down: PointerEvent, { list, from, count, onLift, onOver, onEnd }: Drag): void {
  let y = down.clientY;
  let isLifted = false;
  /** How far from the middle of its row the pin was taken. */
  let grab = 0;

  const rows = () => {
    const { top, height } = list.getBoundingClientRect();
    return { top, height: height / count };
  };
  const middle = () => rows().top + (from + 0.5) * rows().height;
  const look = () => onOver(clampPlace(Math.floor((y - grab - rows().top) / rows().height), count));

  const lift = () => {
    isLifted = true;
    onLift();
    // The list has become short: the row is brought under the pointer, by scrolling as far as that goes.
    window.scrollBy(0, middle() - y);
    const rest = Math.max(0, y - middle());
    list.style.translate = `0 ${rest}px`;
    grab = y - middle();
    requestAnimationFrame(scroll);
  };
  const scroll = () => {
    if (!isLifted) return;
    const step = y < EDGE ? -STEP : y > window.innerHeight - EDGE ? STEP : 0;
    if (step !== 0) {
      window.scrollBy(0, step);
      look();
    }
    requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    y = event.clientY;
    if (!isLifted && Math.abs(y - down.clientY) > THRESHOLD) lift();
    if (isLifted) look();
  };
  const end = (isDropped: boolean) => {
    listening.abort();
    list.style.translate = '';
    if (isLifted) onEnd(isDropped);
    isLifted = false;
  };
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', (event) => event.pointerId === down.pointerId && end(true), {
    signal,
  });
  window.addEventListener('pointercancel', () => end(false), { signal });
  window.addEventListener('blur', () => end(false), { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
}
