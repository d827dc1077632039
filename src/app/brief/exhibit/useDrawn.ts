import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePrinting } from '../../../figure/table/usePrinting.ts';

/** How far from the screen a picture is drawn at once. */
const NEAR = '900px 0px';

const whenIdle: (work: () => void) => void =
  typeof requestIdleCallback === 'undefined' ? (work) => setTimeout(work, 200) : requestIdleCallback;

const waiting = new Set<() => void>();

/** Draws those that wait one after another, each when the browser has nothing better to do. */
function next(): void {
  const [draw] = waiting;
  if (!draw) return;
  waiting.delete(draw);
  draw();
  if (waiting.size > 0) whenIdle(next);
}

/** Draws everything that waits, now: paper has no far away. */
export function drawAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const draw of all) draw();
}

/** Whether a picture is drawn: at once near the screen, when there is time elsewhere, and always on paper. */
export function useDrawn<E extends HTMLElement>(): [ref: RefObject<E | null>, isDrawn: boolean] {
  const ref = useRef<E>(null);
  const [isDrawn, setDrawn] = useState(typeof IntersectionObserver === 'undefined');
  const isPrinting = usePrinting();
  useEffect(() => {
    const element = ref.current;
    if (isDrawn || !element) return;
    const draw = () => setDrawn(true);
    if (waiting.size === 0) whenIdle(next);
    waiting.add(draw);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && draw(),
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      waiting.delete(draw);
    };
  }, [isDrawn]);
  return [ref, isDrawn || isPrinting];
}
