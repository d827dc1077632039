import type { ReactNode } from 'react';
import styles from './menu.module.css';

interface MenuItemProps {
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ onChoose, children }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={styles.item} onClick={onChoose}>
      {children}
    </button>
  );
}
