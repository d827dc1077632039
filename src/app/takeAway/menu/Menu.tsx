import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { usePressOutside } from '../../../ui/usePressOutside.ts';
import type { Opened } from '../ExportMenu.tsx';
import styles from './menu.module.css';
import { itemsOf, useMenuKeys } from './useMenuKeys.ts';
import { usePlace } from './usePlace.ts';

interface MenuProps {
  readonly label: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly startAt: Opened;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu beside its button, or from the edge of a small screen: as long as it is there it has the focus. */
export function Menu({ label, button, startAt, onClose, children }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const onKeyDown = useMenuKeys(button, onClose);
  usePlace(menu, button);

  useLayoutEffect(() => {
    const items = menu.current ? itemsOf(menu.current) : [];
    items.at(startAt === 'first' ? 0 : -1)?.focus({ preventScroll: true });
  }, [startAt]);

  usePressOutside([menu, button], onClose);

  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        const goesOn = relatedTarget !== null && relatedTarget !== button.current;
        if (goesOn && !menu.current?.contains(relatedTarget)) onClose();
      }}
    >
      {children}
    </div>
  );
}
