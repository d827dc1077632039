import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import styles from './scroller.module.css';

interface Props {
  readonly label: string;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** The sides on which there is more than is seen: "", "right", "left below"… */
function hiddenSides(box: HTMLElement): string {
  const right = box.scrollWidth - box.clientWidth - box.scrollLeft;
  const below = box.scrollHeight - box.clientHeight - box.scrollTop;
  const sides = { left: box.scrollLeft, right, above: box.scrollTop, below };
  return Object.entries(sides)
    .filter(([, distance]) => distance > 1)
    .map(([side]) => side)
    .join(' ');
}

/** Where the table is larger than its room: scrolled by keyboard too, with a shadow on the sides that hide some of it. */
export function Scroller({ label, element, children }: Props) {
  const [sides, setSides] = useState('');
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const look = () => setSides(hiddenSides(box));
    look();
    box.addEventListener('scroll', look, { passive: true });
    // jsdom has no ResizeObserver.
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(look) : null;
    for (const watched of [box, ...box.children]) observer?.observe(watched);
    return () => {
      box.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [element]);

  return (
    <div className={styles.frame} data-more={sides}>
      <div
        ref={element}
        className={styles.scroller}
        data-scroller=""
        {...(sides !== '' && { role: 'region', 'aria-label': label, tabIndex: 0 })}
      >
        {children}
      </div>
    </div>
  );
}
