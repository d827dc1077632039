import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Knowledge {
  /** What the width will be, as far as that is known before the element stands on the page. */
  readonly guess?: () => number | null;
  /** Whether it can be waited for until the browser has laid out the page anyway. */
  readonly canWait?: boolean;
}

/** The width of an element in whole pixels, known before the first paint that needs it and whenever it changes. */
export function useWidth<E extends HTMLElement>({
  guess = () => null,
  canWait = false,
}: Knowledge = {}): [ref: RefObject<E | null>, width: number | null] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(guess);
  const isUrgent = width === null && !canWait;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const next = Math.floor(element.clientWidth);
      if (next > 0) setWidth(next);
    };
    const canObserve = typeof ResizeObserver !== 'undefined';
    if (isUrgent || !canObserve) measure();
    if (!canObserve) return;
    // Tells the width at once, as soon as there is one.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isUrgent]);
  return [ref, width];
}
